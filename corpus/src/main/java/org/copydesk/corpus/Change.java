package org.copydesk.corpus;

import java.util.Locale;
import java.util.Objects;

/// What a figure says about a change: `fell to 5 percent` is where it ended, `rose by 3` how far it went.
///
/// @param part which part of the change the figure is
/// @param direction which way it went
public record Change(Part part, Direction direction) {

    /// The parts of a change.
    public enum Part {
        /// The level before: "from 3 percent".
        FROM,
        /// The level after: "to 5 percent".
        TO,
        /// The difference: "by 2 percent", "fell 2 percent", "a 2 percent fall".
        BY
    }

    /// The ways.
    public enum Direction {
        /// It rose, grew, was raised.
        UP,
        /// It fell, shrank, was cut.
        DOWN
    }

    public Change {
        Objects.requireNonNull(part);
        Objects.requireNonNull(direction);
    }

    /// `by down`, `to up`: as [#parse] reads it.
    public String written() {
        return (part + " " + direction).toLowerCase(Locale.ROOT);
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException if it is anything else
    public static Change parse(String written) {
        String[] words = written.toUpperCase(Locale.ROOT).split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("a change is a part and a direction, not '" + written + "'");
        }
        return new Change(Part.valueOf(words[0]), Direction.valueOf(words[1]));
    }
}
