package org.copydesk.models.figures;

import org.jspecify.annotations.Nullable;

/// Reads figures of one kind. Looks at a bounded number of tokens around the given one.
@FunctionalInterface
interface FigureReader {

    /// The figures whose number or first word stands at token `index`, or null where this reader is not sure of any.
    @Nullable
    Found read(Reading reading, int index);
}
