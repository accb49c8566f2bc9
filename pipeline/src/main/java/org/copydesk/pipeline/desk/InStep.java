package org.copydesk.pipeline.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.DeskException;
import org.copydesk.corpus.store.DeskLockedException;
import org.copydesk.corpus.store.DeskUnwritableException;
import org.copydesk.corpus.store.Reason;
import org.copydesk.index.StorySearch;
import org.copydesk.pipeline.flow.DeskIndex;
import org.copydesk.pipeline.flow.IndexReplay;

/// Opens a desk's index for a search, in step with the corpus. Where it is in step already, as nearly always, that
/// costs no look into the corpus.
final class InStep {

    private final Desk desk;
    private final Path folder;

    InStep(Desk desk) {
        this.desk = desk;
        this.folder = desk.indexFolder();
    }

    /// @param notice is told, in one line, where the newest stories may be missing, and why
    StorySearch open(Consumer<String> notice) {
        if (!Corpus.indexMayLack(desk.folder()) && Files.isDirectory(folder)) {
            StorySearch search = StorySearch.openBriefly(folder);
            if (holds(search, this::isComplete)) {
                return search;
            }
        }
        Optional<String> hindered = catchUp(notice);
        StorySearch search = StorySearch.openBriefly(folder);
        if (hindered.isPresent()) {
            if (!holds(search, this::isOwn)) {
                throw new DeskException("the index in " + folder + " was made from another state of the corpus, or"
                        + " from another corpus, and cannot be made anew: " + hindered.get());
            }
            notice.accept("the newest stories may be missing: " + hindered.get());
        }
        return search;
    }

    private interface Look {
        boolean at(StorySearch search);
    }

    /// Closes the index where it is not what is looked for.
    private static boolean holds(StorySearch search, Look look) {
        boolean holds = false;
        try {
            holds = look.at(search);
            return holds;
        } finally {
            if (!holds) {
                search.close();
            }
        }
    }

    private boolean isComplete(StorySearch search) {
        if (search.token() != 0 && search.token() == Corpus.indexTokenAtGlance(desk.folder())) {
            return true;
        }
        try (Corpus corpus = desk.corpus()) {
            return corpus.knows(search.token(), search.sequence()) && corpus.lastSequence() == search.sequence();
        }
    }

    private boolean isOwn(StorySearch search) {
        if (search.token() != 0 && search.token() == Corpus.indexTokenAtGlance(desk.folder())) {
            return true;
        }
        try (Corpus corpus = desk.corpus()) {
            return corpus.knows(search.token(), search.sequence());
        }
    }

    /// Replays what the index lacks.
    ///
    /// @return what is in the way, if anything; what was indexed before can be searched then
    private Optional<String> catchUp(Consumer<String> notice) {
        try (Corpus corpus = desk.writing("search");
                var index = DeskIndex.open(corpus, notice)) {
            IndexReplay.catchUp(corpus, index);
            return Optional.empty();
        } catch (DeskLockedException e) {
            return Optional.of(e.holder() + " is at work on this desk");
        } catch (DeskUnwritableException e) {
            return Optional.of(e.getMessage());
        } catch (UncheckedIOException e) {
            IOException fault = Objects.requireNonNull(e.getCause());
            return Optional.of("the index " + folder + " cannot be written (" + Reason.of(fault) + ")");
        }
    }
}
