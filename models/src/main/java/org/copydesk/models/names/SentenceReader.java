package org.copydesk.models.names;

import java.util.List;

/// Finds names in one sentence, given as tokens. What it answers follows from the sentence alone. Not safe for use by
/// many threads: one for each; the models behind them are shared.
public sealed interface SentenceReader permits NoReader, SentenceFinder, EncoderReader, CascadeReader {

    /// The names among `words`, in order, none overlapping, without possessives, quotes or commas at their ends.
    ///
    /// @param words tokens as [Tokenizer] cuts them
    List<NameSpan> find(List<String> words);

    /// Forgets what it kept of the last document.
    default void clear() {}

    /// A reader with the models in the program's jar.
    ///
    /// @throws BrokenModelException if a model file is missing or not the one that the program was built for, or if
    ///     this machine cannot run it
    static SentenceReader of(NameEngine engine) {
        return switch (engine) {
            case NONE -> NoReader.READER;
            case FAST -> SentenceFinder.load();
            case ACCURATE -> EncoderReader.load();
            case CASCADE -> CascadeReader.load();
        };
    }
}
