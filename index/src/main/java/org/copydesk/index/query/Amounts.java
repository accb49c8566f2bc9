package org.copydesk.index.query;

/// A range of numbers, both ends inside; an open end is infinite.
///
/// "More than 5" is the range from the next larger double on: a double is what the index compares, so nothing lies
/// between.
///
/// @param least the smallest number inside, or negative infinity
/// @param most the largest number inside, not below `least`, or positive infinity
public record Amounts(double least, double most) {

    public Amounts {
        if (!(least <= most)) {
            throw new IllegalArgumentException("a range must not fall: " + least + " to " + most);
        }
    }

    /// Whether the range from `low` to `high`, both inside, shares a number with this one.
    public boolean meets(double low, double high) {
        return low <= most && least <= high;
    }
}
