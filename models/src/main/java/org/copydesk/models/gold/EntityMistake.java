package org.copydesk.models.gold;

import java.util.Objects;

/// A mistake about a name, as often as it was made.
///
/// @param fault what is wrong
/// @param wanted what the gold has, as `TYPE name`; empty where the name was invented
/// @param found what the finder has, as `TYPE name`; empty where the name was missed
/// @param times how often, at least 1
/// @param sentence one in which it was made, as written
public record EntityMistake(Fault fault, String wanted, String found, int times, String sentence) {

    /// What can be wrong with a name.
    public enum Fault {
        /// Nothing was found where the gold has a name.
        MISSED,
        /// A name was found where the gold has none.
        INVENTED,
        /// The name begins or ends elsewhere.
        EDGES,
        /// The name is taken for something else.
        TYPE
    }

    public EntityMistake {
        Objects.requireNonNull(fault);
        Objects.requireNonNull(sentence);
        if (times < 1) {
            throw new IllegalArgumentException("a mistake is made at least once, not " + times + " times");
        }
        if (wanted.isEmpty() == (fault != Fault.INVENTED) || found.isEmpty() == (fault != Fault.MISSED)) {
            throw new IllegalArgumentException(fault + " cannot be '" + wanted + "' found as '" + found + "'");
        }
    }
}
