package org.copydesk.corpus.split;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A block and what it looks like by itself, before its neighbours have a say.
///
/// @param block the block
/// @param label what it looks like
/// @param rule the rule of the data file that knows it, or null
/// @param date the date in it, if it is a date line; else null
record Labelled(Block block, Label label, Furniture.@Nullable Rule rule, DateLine.@Nullable Found date) {

    /// What a block looks like.
    enum Label {
        /// Running text.
        PROSE,
        /// Running text that sells something.
        PROMO,
        /// Furniture, by a rule.
        CUT,
        /// The end of the story above, by a rule.
        END,
        /// The heading over other stories, by a rule.
        RELATED,
        /// A line with a date and little else.
        DATE,
        /// "By" and a name.
        BYLINE,
        /// A line of an answered mail.
        QUOTED,
        /// A headline, a subheading, an item of a list, a button: only its neighbours can tell.
        SHORT
    }

    Labelled {
        Objects.requireNonNull(block);
        Objects.requireNonNull(label);
    }

    boolean is(Label label) {
        return this.label == label;
    }

    String text() {
        return block.text();
    }
}
