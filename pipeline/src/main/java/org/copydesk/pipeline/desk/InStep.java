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
import org.copydesk.index.IndexOutdatedException;
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

    /// @param notice is told, in one line, that the index is made anew, or where the newest stories may be missing,
    ///     and why
    StorySearch open(Consumer<String> notice) {
        if (!Corpus.indexMayLack(desk.folder()) && Files.isDirectory(folder)) {
            Optional<StorySearch> complete = complete();
            if (complete.isPresent()) {
                return complete.get();
            }
        }
        Optional<Hindrance> hindered = catchUp(notice);
        return hindered.isPresent() ? behind(hindered.get(), notice) : StorySearch.openBriefly(folder);
    }

    private Optional<StorySearch> complete() {
        try {
            StorySearch search = StorySearch.openBriefly(folder);
            return holds(search, this::isComplete) ? Optional.of(search) : Optional.empty();
        } catch (IndexOutdatedException e) {
            return Optional.empty(); // is made anew, as one that is behind catches up
        }
    }

    /// What was indexed before, unless that says nothing of what the corpus holds.
    private StorySearch behind(Hindrance hindered, Consumer<String> notice) {
        StorySearch search = before(hindered);
        if (!holds(search, this::isOwn)) {
            throw new DeskException("the index in " + folder + " was made from another state of the corpus, or"
                    + " from another corpus, and cannot be made anew: " + hindered.why());
        }
        if (!holds(search, this::isBegun)) {
            throw new DeskException(hindered.refusal());
        }
        notice.accept("the newest stories may be missing: " + hindered.why());
        return search;
    }

    private StorySearch before(Hindrance hindered) {
        try {
            return StorySearch.openBriefly(folder);
        } catch (IndexOutdatedException e) {
            throw new DeskException(hindered.refusal(), e);
        }
    }

    /// What is in the way of catching up.
    ///
    /// @param refusal what to say where nothing can be searched until then
    private record Hindrance(String why, String refusal) {}

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

    private boolean isBegun(StorySearch search) {
        if (search.sequence() > 0) {
            return true;
        }
        try (Corpus corpus = desk.corpus()) {
            return corpus.lastSequence() == 0;
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
    private Optional<Hindrance> catchUp(Consumer<String> notice) {
        try (Corpus corpus = desk.writing("search");
                var index = DeskIndex.open(corpus, notice)) {
            IndexReplay.catchUp(corpus, index);
            return Optional.empty();
        } catch (DeskLockedException e) {
            return Optional.of(new Hindrance(
                    e.holder() + " is at work on this desk",
                    "the index is being made anew by " + e.holder() + "; try again when it is done"));
        } catch (DeskUnwritableException e) {
            return Optional.of(unwritable(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            IOException fault = Objects.requireNonNull(e.getCause());
            return Optional.of(unwritable("the index " + folder + " cannot be written (" + Reason.of(fault) + ")"));
        }
    }

    private Hindrance unwritable(String why) {
        return new Hindrance(why, "the index in " + folder + " is to be made anew, and cannot be: " + why);
    }
}
