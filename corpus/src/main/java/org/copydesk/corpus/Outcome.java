package org.copydesk.corpus;

import java.util.Objects;

/// What a step answers with. One bad file is a value, never an exception that ends the batch.
///
/// @param <T> what the step gives when all is well
public sealed interface Outcome<T> {

    /// All is well.
    ///
    /// @param <T> the kind of value
    /// @param value what the step gave
    record Kept<T>(T value) implements Outcome<T> {
        public Kept {
            Objects.requireNonNull(value);
        }
    }

    /// Left out for a reason that is no fault: an empty file, an image, a page without a story.
    ///
    /// @param <T> the kind of value that did not come
    /// @param source where it stood
    /// @param reason in words that a user understands
    record Dropped<T>(Place source, String reason) implements Outcome<T> {
        public Dropped {
            Objects.requireNonNull(source);
            Objects.requireNonNull(reason);
        }
    }

    /// Could not be read.
    ///
    /// @param <T> the kind of value that did not come
    /// @param source where it stood
    /// @param stage which step failed
    /// @param reason what went wrong, in words that a user understands
    record Failed<T>(Place source, Stage stage, String reason) implements Outcome<T> {
        public Failed {
            Objects.requireNonNull(source);
            Objects.requireNonNull(stage);
            Objects.requireNonNull(reason);
        }
    }

    /// The steps of a story's way.
    enum Stage {
        /// Getting bytes: opening, unpacking.
        OPEN,
        /// Bytes to a page.
        READ,
        /// A page to stories.
        SPLIT,
        /// A story's names and figures.
        ANNOTATE
    }
}
