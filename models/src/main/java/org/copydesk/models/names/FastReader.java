package org.copydesk.models.names;

import java.util.List;

/// The fast reader: a chain reads every sentence, and a small network those in which the chain is not
/// sure of a word or left out what has a firm's legal form. What the network thinks is weighed in. Not
/// safe for use by many threads: one for each; the models behind them are shared.
final class FastReader implements SentenceReader {

    /// The network is asked where the chain takes its label of some word to be less probable. Set on
    /// development sets: asking always is no better, and takes half as long again.
    private static final double SURE = 0.95;

    private final SentenceFinder chain;
    private final WindowReader net;
    private double[] sureness = {};
    private double leastSure = 1;

    FastReader(SentenceFinder chain, WindowReader net) {
        this.chain = chain;
        this.net = net;
    }

    /// A reader over the models in the program's jar.
    static FastReader load() {
        return new FastReader(SentenceFinder.load(), WindowReader.load());
    }

    @Override
    public List<NameSpan> find(List<String> words) {
        List<NameSpan> names = chain.find(words);
        leastSure = chain.leastSure();
        boolean settled = leastSure >= SURE && !LegalForms.isMissed(words, names);
        if (settled || !hasCapital(words)) {
            sureness = chain.sureness(words.size());
            return names;
        }
        List<NameSpan> both =
                chain.again(words, net.opinion(words)).stream().map(net::typed).toList();
        compare(words.size());
        return both;
    }

    /// Of each word, the mean of how probable both together and the network alone take the label to be
    /// that both prefer: where the two differ, neither is to be believed.
    private void compare(int words) {
        sureness = chain.sureness(words);
        leastSure = 1;
        for (int i = 0; i < words; i++) {
            sureness[i] = (sureness[i] + net.probability(i, chain.likeliest(i))) / 2;
            leastSure = Math.min(leastSure, sureness[i]);
        }
    }

    /// Whether a sentence has capitals. Where there are none next to nothing is found by anybody, and
    /// what has none is often no prose.
    static boolean hasCapital(List<String> words) {
        return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isUpperCase));
    }

    /// How sure it is of the word of the last sentence of which it is least sure, 0 to 1.
    double leastSure() {
        return leastSure;
    }

    /// How sure it is of each word of the last sentence, 0 to 1.
    double[] sureness() {
        return sureness.clone();
    }

    /// What is thought of each word of the last sentence, as [SentenceFinder#hints] has it.
    float[] hints(int words, double weight) {
        return chain.hints(words, weight);
    }
}
