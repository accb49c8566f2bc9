package org.copydesk.models.dictionary;

import java.util.Objects;
import org.copydesk.corpus.Span;

/// A name of the dictionary in a text.
///
/// @param span where it stands
/// @param entry whom it stands for
public record Hit(Span span, Entry entry) {

    public Hit {
        Objects.requireNonNull(span);
        Objects.requireNonNull(entry);
    }
}
