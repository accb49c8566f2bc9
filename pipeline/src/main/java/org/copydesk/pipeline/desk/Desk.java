package org.copydesk.pipeline.desk;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.StoryIndex;
import org.copydesk.index.StorySearch;
import org.copydesk.pipeline.flow.DeskIndex;

/// The folder that holds a user's corpus and its index.
///
/// Holds nothing open: what it hands out, the caller closes. Every method throws [DeskException] or [IndexException],
/// each with one line that says what to do, where the folder cannot be used.
public final class Desk {

    private final Path folder;

    /// The desk in `folder`, which need not be there.
    public Desk(Path folder) {
        this.folder = Objects.requireNonNull(folder);
    }

    /// Where it stands.
    public Path folder() {
        return folder;
    }

    /// Where its index stands.
    public Path indexFolder() {
        return folder.resolve("index");
    }

    /// The corpus, for reading; works while another process writes.
    public Corpus corpus() {
        return Corpus.openReadOnly(folder);
    }

    /// The index, for one search or a few, in step with the corpus. An index that is in step costs no look at the
    /// corpus.
    ///
    /// @param notice is told, in one line, that the index is made anew, or that the newest stories may be missing
    ///     because another process is just taking them in or nothing can be written
    public StorySearch search(Consumer<String> notice) {
        return new InStep(this).open(notice);
    }

    /// The corpus, to be written to by `command`; the caller closes it.
    ///
    /// @throws org.copydesk.corpus.store.DeskException if there is no desk yet (none is made), or another process
    ///     writes to it
    public Corpus writing(String command) {
        corpus().close(); // says that there is none, before one is made
        return Corpus.open(folder, command);
    }

    /// Makes the index anew from the corpus, whatever state it is in.
    ///
    /// @return how many stories the index holds now
    public long reindex() {
        corpus().close();
        try (Corpus corpus = Corpus.open(folder, "reindex");
                StoryIndex index = DeskIndex.rebuild(corpus)) {
            return index.sequence() == 0 ? 0 : corpus.stats().stories();
        }
    }
}
