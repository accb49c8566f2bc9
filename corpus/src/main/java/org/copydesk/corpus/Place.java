package org.copydesk.corpus;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Where a story stands: the file, the record inside it, the line.
///
/// @param file the path as the user gave it, joined with `/` below a folder; not blank
/// @param record which one inside a file of many: a row's `id` or number, an archive's member, a WARC record's id,
///     with `#N` behind it where that was taken before; null where the file is one page
/// @param line the line of the page on which the story begins, from 1
public record Place(String file, @Nullable String record, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(Place::record, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Place::line);

    public Place {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a place needs a file");
        }
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line + " (" + file + ")");
        }
    }

    /// The same file and record, at `line`.
    public Place at(int line) {
        return new Place(file, record, line);
    }

    /// By file, record (none first), line: the order that says which sighting is first within a batch.
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /// `a/b.txt:7`, `rows.jsonl#42:1`.
    @Override
    public String toString() {
        return file + (record == null ? "" : "#" + record) + ":" + line;
    }
}
