package org.copydesk.corpus.store;

import java.util.Objects;

/// How far a walk over the raw pages has come: it goes on behind this page.
///
/// @param batch the page's batch, 0 for the beginning
/// @param file its file
/// @param record its record, the empty text where it is the whole file
public record PageCursor(int batch, String file, String record) {

    /// Before the first page.
    public static final PageCursor START = new PageCursor(0, "", "");

    public PageCursor {
        Objects.requireNonNull(file);
        Objects.requireNonNull(record);
    }

    /// Behind `page`.
    public static PageCursor behind(KeptPage page) {
        String record = page.page().place().record();
        return new PageCursor(page.batch(), page.page().place().file(), record == null ? "" : record);
    }
}
