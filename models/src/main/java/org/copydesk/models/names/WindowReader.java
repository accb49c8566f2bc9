package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.models.encoder.NameEncoder;
import org.copydesk.models.encoder.UnreadableEncoderException;
import org.copydesk.models.encoder.WindowNet;

/// The small network's opinion of a sentence, for the chain to weigh in. Not safe for use by many
/// threads: one for each; the network behind them is shared.
final class WindowReader {

    /// What the network's opinion weighs against the chain's 1. Set on development sets, where 0.4 to 0.7
    /// are as good: both learned from the same teachers, so that they often err together.
    private static final float WEIGHT = 0.5f;

    /// What is added to standing outside all names, as the network finds too much.
    private static final float CAUTION = 0.15f;

    private static final int FIRM = NameEncoder.LABELS;

    /// Words kept with what the network is told of them, about a hundred bytes each.
    private static final int WORDS_KEPT = 10_000;

    /// Longer words are no words, and seldom come again.
    private static final int LONGEST_KEPT = 60;

    private final WindowNet net;
    private final Lexicon lexicon;
    private final Map<String, WindowNet.Code> known = new HashMap<>();
    private float[] said = {};

    WindowReader(WindowNet net, Lexicon lexicon) {
        this.net = net;
        this.lexicon = lexicon;
    }

    /// A reader over the network in the program's jar, which all of them share.
    ///
    /// @throws BrokenModelException if its files are not the right ones, or if this machine cannot run it
    static WindowReader load() {
        return new WindowReader(Shared.NET, Lexicon.shared());
    }

    /// What it says of each word of a sentence, as [SentenceFinder#again] takes it.
    ///
    /// @param words tokens as [Tokenizer] cuts them
    float[] opinion(List<String> words) {
        if (known.size() > WORDS_KEPT) {
            known.clear();
        }
        List<String> lists = lexicon.phrases(words);
        List<WindowNet.Code> codes = new ArrayList<>(words.size());
        int[] phrases = new int[words.size()];
        for (int i = 0; i < phrases.length; i++) {
            String word = words.get(i);
            codes.add(word.length() > LONGEST_KEPT ? code(word) : known.computeIfAbsent(word, this::code));
            phrases[i] = ListClues.ofPhrase(lists.get(i));
        }
        said = net.scores(codes, phrases);
        float[] out = new float[phrases.length * NameEncoder.LABELS];
        for (int i = 0; i < phrases.length; i++) {
            for (int label = 0; label < NameEncoder.LABELS; label++) {
                out[i * NameEncoder.LABELS + label] = WEIGHT * said[i * WindowNet.WIDTH + label];
            }
            out[i * NameEncoder.LABELS] += CAUTION;
        }
        return out;
    }

    /// How probable the network by itself takes a label of a word of the last sentence to be, 0 to 1.
    double probability(int word, int label) {
        return Math.exp(said[word * WindowNet.WIDTH + label]);
    }

    /// A name in the sentence that was read last, with how likely the network takes it to be a firm's.
    NameSpan typed(NameSpan name) {
        double odds = 0;
        for (int i = name.from(); i < name.to(); i++) {
            odds += said[i * WindowNet.WIDTH + FIRM];
        }
        return new NameSpan(name.from(), name.to(), name.kind(), name.score(), odds / (name.to() - name.from()));
    }

    private WindowNet.Code code(String word) {
        return net.code(word, ListClues.ofWord(word, lexicon));
    }

    private static final class Shared {

        private static final WindowNet NET = net();

        private static WindowNet net() {
            try {
                return WindowNet.load(ModelFiles.checked(ModelFiles.WINDOWS), ModelFiles.checked(ModelFiles.PIECES));
            } catch (UnreadableEncoderException e) {
                throw new BrokenModelException(e.getMessage() + "; stories can be taken in without names", e);
            }
        }
    }
}
