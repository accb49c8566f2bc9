package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.models.chain.Bilou;
import org.copydesk.models.chain.ChainModel;
import org.copydesk.models.chain.Lattice;
import org.copydesk.models.encoder.NameEncoder;

/// A chain of states over our own clues. What a word says by itself is added up once a word
/// and kept, so that a sentence costs little more than its pairs of words. Offices at the ends of names are
/// cut off too. Not safe for use by many threads: one for each; the model behind them is shared.
public final class SentenceFinder {

    /// The kinds of names, in the order of the model.
    public static final List<String> KINDS = List.of("PERSON", "ORG", "PLACE");

    private static final String ORG = "ORG";
    private static final String PLACE = "PLACE";
    private static final double LISTED_SCORE = 0.6;

    /// Which states, as [Bilou] numbers them, are an encoder's label: outside; then a name's first word is at a
    /// beginning or the only
    /// one, a further word inside or last.
    private static final int[][] STATES = {{0}, {1, 4}, {2, 3}, {5, 8}, {6, 7}, {9, 12}, {10, 11}};

    private static final double LEAST_LIKELY = 1e-6;

    /// What is taken from the scores of the states in which a place begins where a name is on no list: the model
    /// was taught with few places that are not listed, and few names of people and firms that are not. Set on
    /// development sets: better on three of four from 0.5 to 1.5.
    private static final float UNLISTED_PLACE = 1;

    private static final int[] PLACE_BEGINS = {9, 12};

    /// Words kept with their sums, about a kilobyte each.
    private static final int WORDS_KEPT = 10_000;

    /// Longer words are no words, and seldom come again.
    private static final int LONGEST_KEPT = 60;

    private final ChainModel model;
    private final Lexicon lexicon;
    private final NameClues clues;
    private final Lattice lattice;
    private final int size;
    private final Map<String, Known> known = new HashMap<>();
    private Known[] sentence = {};
    private Word[] words = {};
    private int[] sums = {};
    private double leastSure = 1;

    /// A word and what it adds to each state at each place of a window.
    private static final class Known {
        private final Word word;
        private final boolean unlisted;
        private final int[] sums;

        private Known(Word word, boolean unlisted, int... sums) {
            this.word = word;
            this.unlisted = unlisted;
            this.sums = sums;
        }
    }

    SentenceFinder(ChainModel model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
        this.clues = new NameClues(lexicon);
        this.lattice = model.lattice();
        this.size = model.states().size();
    }

    /// A finder with the model in the program's jar, which all finders share.
    ///
    /// @throws BrokenModelException if a model file is missing or not the one that the program was built for
    public static SentenceFinder load() {
        return new SentenceFinder(Shared.MODEL, Lexicon.shared());
    }

    /// The names among `tokens`, in order, none overlapping.
    ///
    /// @param tokens as [Tokenizer] cuts them
    public List<NameSpan> find(List<String> tokens) {
        if (tokens.isEmpty()) {
            leastSure = 1;
            return List.of();
        }
        score(tokens);
        return names(tokens);
    }

    /// The names in the sentence that was read last, another reader's opinion weighed in; [#leastSure] and
    /// the like then say what both think together.
    ///
    /// @param tokens that sentence, not empty
    /// @param opinion what is to be added to the score of each of the encoder's labels:
    ///     [NameEncoder#LABELS] numbers for each word
    List<NameSpan> again(List<String> tokens, float... opinion) {
        float[] scores = lattice.scores();
        for (int i = 0; i < tokens.size(); i++) {
            for (int label = 0; label < NameEncoder.LABELS; label++) {
                for (int state : STATES[label]) {
                    scores[i * size + state] += opinion[i * NameEncoder.LABELS + label];
                }
            }
        }
        return names(tokens);
    }

    private List<NameSpan> names(List<String> tokens) {
        List<Bilou.Run> runs = lattice.runs();
        lattice.sum();
        leastSure = lattice.leastSure(0, tokens.size());
        List<NameSpan> out = new ArrayList<>(runs.size());
        for (Bilou.Run run : runs) {
            int from = Edges.first(tokens, run.from(), run.to());
            int to = Edges.last(tokens, from, run.to());
            if (from < to) {
                int begin = Edges.withArticle(tokens, from);
                String kind = Edges.isPlaceWithArticle(tokens, begin, to) ? PLACE : KINDS.get(run.kind());
                double sure = Math.clamp(lattice.leastSure(run.from(), run.to()), 0.0, 1.0);
                out.add(new NameSpan(begin, to, kind, sure, 0));
            }
        }
        addListed(tokens, out);
        return out;
    }

    private void score(List<String> tokens) {
        int n = tokens.size();
        look(tokens);
        clues.read(tokens, words);
        lattice.begin(n);
        float[] scores = lattice.scores();
        long[] numbers = clues.clues();
        for (int i = 0; i < n; i++) {
            System.arraycopy(sentence[i].sums, Word.HERE * size, sums, 0, size);
            add(i - 1, n, Word.BEFORE);
            add(i + 1, n, Word.AFTER);
            add(i - 2, n, Word.FAR_BEFORE);
            add(i + 2, n, Word.FAR_AFTER);
            for (int c = clues.begin(i); c < clues.end(i); c++) {
                model.add(numbers[c], sums, 0);
            }
            for (int s = 0; s < size; s++) {
                scores[i * size + s] = sums[s] * model.scale();
            }
            if (sentence[i].unlisted) {
                for (int state : PLACE_BEGINS) {
                    scores[i * size + state] -= UNLISTED_PLACE;
                }
            }
        }
    }

    private void look(List<String> tokens) {
        int n = tokens.size();
        if (known.size() > WORDS_KEPT) {
            known.clear();
        }
        if (words.length < n) {
            words = new Word[n + n / 2];
            sentence = new Known[n + n / 2];
            sums = new int[size];
        }
        for (int i = 0; i < n; i++) {
            String token = tokens.get(i);
            boolean kept = token.length() <= LONGEST_KEPT;
            sentence[i] = kept ? known.computeIfAbsent(token, this::know) : know(token);
            words[i] = sentence[i].word;
        }
    }

    private Known know(String token) {
        Word word = new Word(token, lexicon);
        int[] all = new int[Word.PLACES * size];
        for (int place = 0; place < Word.PLACES; place++) {
            for (long clue : word.clues(place)) {
                model.add(clue, all, place * size);
            }
        }
        return new Known(word, lexicon.isUnlistedName(token), all);
    }

    private void add(int word, int n, int place) {
        if (word >= 0 && word < n) {
            int[] all = sentence[word].sums;
            int from = place * size;
            for (int s = 0; s < size; s++) {
                sums[s] += all[from + s];
            }
        }
    }

    /// Names of firms and institutions of two words or more that the lists hold, where the model saw nothing
    /// and no further capitalised word adjoins: the training texts hold few firms, so the model leans on lists
    /// too little.
    private void addListed(List<String> tokens, List<NameSpan> found) {
        List<String> lists = clues.phrases();
        boolean added = false;
        int i = 0;
        while (i < tokens.size()) {
            int end = i + 1;
            if (Lexicon.beginsOrganisation(lists.get(i))) {
                while (end < tokens.size() && Lexicon.continues(lists.get(i), lists.get(end))) {
                    end++;
                }
                if (Edges.isWhole(tokens, i, end) && isFree(i, end, found)) {
                    found.add(new NameSpan(i, end, ORG, LISTED_SCORE, 0));
                    added = true;
                }
            }
            i = end;
        }
        if (added) {
            found.sort(Comparator.comparingInt(NameSpan::from));
        }
    }

    private static boolean isFree(int from, int to, List<NameSpan> found) {
        return found.stream().noneMatch(name -> name.from() < to && from < name.to());
    }

    /// What the model thinks of each word of the last sentence, in the encoder's labels.
    ///
    /// @param weight by which the logarithm of each label's probability is multiplied
    /// @return [NameEncoder#LABELS] numbers for each word
    float[] hints(int words, double weight) {
        float[] out = new float[words * NameEncoder.LABELS];
        for (int i = 0; i < words; i++) {
            for (int label = 0; label < NameEncoder.LABELS; label++) {
                double p = Math.max(probability(i, label), LEAST_LIKELY);
                out[i * NameEncoder.LABELS + label] = (float) (weight * Math.log(p));
            }
        }
        return out;
    }

    /// How probable the model takes the likeliest of the encoder's labels of each word of the last
    /// sentence to be, 0 to 1.
    double[] sureness(int words) {
        double[] sureness = new double[words];
        for (int i = 0; i < words; i++) {
            sureness[i] = probability(i, likeliest(i));
        }
        return sureness;
    }

    /// Which of the encoder's labels the model takes to be the likeliest of a word of the last sentence.
    int likeliest(int word) {
        int best = 0;
        for (int label = 1; label < NameEncoder.LABELS; label++) {
            if (probability(word, label) > probability(word, best)) {
                best = label;
            }
        }
        return best;
    }

    private double probability(int word, int label) {
        double p = 0;
        for (int state : STATES[label]) {
            p += lattice.probability(word, state);
        }
        return p;
    }

    /// How probable the model took the least sure of its labels in the last sentence to be, 0 to 1.
    double leastSure() {
        return leastSure;
    }

    private static final class Shared {

        private static final ChainModel MODEL = ModelFiles.finder();
    }
}
