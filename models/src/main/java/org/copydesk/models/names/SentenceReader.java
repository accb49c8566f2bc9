package org.copydesk.models.names;

import java.util.List;

/// Finds names in one sentence, given as tokens. What it answers follows from the sentence alone. Not safe for
/// use by many threads: one for each; the models behind them are shared.
public sealed interface SentenceReader permits NoReader, FastReader, CascadeReader {

    /// The names among `words`, in order, none overlapping, without possessives, quotes or commas at their
    /// ends.
    ///
    /// @param words tokens as [Tokenizer] cuts them
    List<NameSpan> find(List<String> words);

    /// A reader with the models in the program's jar.
    ///
    /// @throws BrokenModelException if a model file is missing or not the one that the program was built for,
    ///     or if this machine cannot run it
    static SentenceReader of(NameEngine engine) {
        return switch (engine) {
            case NONE -> NoReader.READER;
            case FAST -> FastReader.load();
            case ACCURATE -> CascadeReader.load(CascadeReader.NEVER_SURE);
            case CASCADE -> CascadeReader.load(CascadeReader.SURE);
        };
    }

    /// A cascade with a memory of its own, for measuring what another threshold would give.
    ///
    /// @param sure the encoder is asked where the fast reader takes its label of some word to be less probable
    ///     than this: 0 for never, above 1 for always
    static SentenceReader cascade(double sure) {
        return CascadeReader.fresh(sure);
    }
}
