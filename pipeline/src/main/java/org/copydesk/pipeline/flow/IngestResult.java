package org.copydesk.pipeline.flow;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Outcome;

/// What a run of ingest came to.
///
/// @param batch its number, from 1; 0 where nothing was stored (a dry run)
/// @param files how many files were opened, those that failed included
/// @param found stories found in them: `newStories` and all duplicates
/// @param newStories stories that are like none that the desk had
/// @param duplicates stories that the desk had
/// @param dropped inputs left out for a reason that is no fault
/// @param failed inputs that could not be read, each by name
/// @param took from the first file to the last commit
public record IngestResult(
        int batch,
        long files,
        long found,
        long newStories,
        Duplicates duplicates,
        List<Dropped> dropped,
        List<Failed> failed,
        Duration took) {

    /// How many of the stories that were found the desk had, by how they are the same.
    ///
    /// @param exact the canonical texts are equal: another sighting
    /// @param near the same story in nearly the same words
    /// @param version an earlier or later state of the same story
    /// @param contained the whole story stands inside another one
    public record Duplicates(long exact, long near, long version, long contained) {

        public Duplicates {
            if (exact < 0 || near < 0 || version < 0 || contained < 0) {
                throw new IllegalArgumentException(
                        "counts are not below zero: " + exact + ", " + near + ", " + version + ", " + contained);
            }
        }

        /// All of them.
        public long all() {
            return exact + near + version + contained;
        }
    }

    /// An input that was left out for a reason that is no fault.
    ///
    /// @param file the input's name, with its record where it is one of many
    /// @param reason in words that a user understands
    public record Dropped(String file, String reason) {
        public Dropped {
            Objects.requireNonNull(file);
            Objects.requireNonNull(reason);
        }
    }

    /// An input that could not be read.
    ///
    /// @param file the input's name, with its record where it is one of many
    /// @param stage which step failed
    /// @param reason in words that a user understands
    public record Failed(String file, Outcome.Stage stage, String reason) {
        public Failed {
            Objects.requireNonNull(file);
            Objects.requireNonNull(stage);
            Objects.requireNonNull(reason);
        }
    }

    public IngestResult {
        dropped = List.copyOf(dropped);
        failed = List.copyOf(failed);
        Objects.requireNonNull(took);
        if (found != newStories + duplicates.all()) {
            throw new IllegalArgumentException("every story found is new or a duplicate: " + found + " found, "
                    + newStories + " new, " + duplicates.all() + " duplicates");
        }
    }
}
