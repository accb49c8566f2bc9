package org.copydesk.corpus;

import org.jspecify.annotations.Nullable;

/// Tells the language of a text. Declared here, known by the models room, passed in by the pipeline. Implementations
/// are safe for use by many threads.
@FunctionalInterface
public interface LanguageGuesser {

    /// A guesser that never knows.
    LanguageGuesser NONE = text -> null;

    /// The language of `text`, ISO 639-1 in lower case, or null where it cannot be told.
    @Nullable
    String languageOf(String text);
}
