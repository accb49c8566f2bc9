package org.copydesk.pipeline.flow;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.PackedPage;
import org.jspecify.annotations.Nullable;

/// What travels from the threads that read to the one that files.
sealed interface Work {

    /// A raw page is read and split.
    ///
    /// @param file the input file that it came from
    /// @param stories the stories on it
    /// @param leftOut what gave no story
    /// @param page the raw page, packed, or null where it is not kept
    /// @param bytes the raw page's size
    /// @param share what it took of the budget
    record PageDone(
            String file,
            List<Found> stories,
            List<LeftOut> leftOut,
            @Nullable PackedPage page,
            long bytes,
            int share) implements Work {
        public PageDone {
            Objects.requireNonNull(file);
            stories = List.copyOf(stories);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// An input file is unpacked to its end.
    ///
    /// @param file its name
    /// @param pages how many raw pages came of it
    /// @param leftOut what could not be unpacked
    record FileRead(String file, long pages, List<LeftOut> leftOut) implements Work {
        public FileRead {
            Objects.requireNonNull(file);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Something that a user named is no file.
    ///
    /// @param leftOut why
    record NoFile(LeftOut leftOut) implements Work {}

    /// All input is read.
    ///
    /// @param fault why reading ended early, or null
    record Over(@Nullable Throwable fault) implements Work {}

    /// A story on a page, and who it is.
    ///
    /// @param id of its canonical text
    /// @param draft the story
    record Found(StoryId id, Draft draft) {
        public Found {
            Objects.requireNonNull(id);
            Objects.requireNonNull(draft);
        }
    }
}
