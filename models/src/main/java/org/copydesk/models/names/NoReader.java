package org.copydesk.models.names;

import java.util.List;

/// Finds nothing.
enum NoReader implements SentenceReader {
    /// The only one.
    READER;

    @Override
    public List<NameSpan> find(List<String> words) {
        return List.of();
    }
}
