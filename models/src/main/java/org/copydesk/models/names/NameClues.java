package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/// The clues from which the finder decides on a token: the word, its neighbours, the run of capitalised words that it
/// stands in, the lists that it stands on, and what was decided on the two tokens before it.
///
/// A sentence's clues are made once and kept while the same array of tokens is asked about. Not safe for use by many
/// threads.
final class NameClues implements NameContextGenerator {

    /// Words kept with their clues; a desk's vocabulary in news is about this large.
    private static final int WORDS_KEPT = 60_000;

    private final Lexicon lexicon;
    private final Map<String, Word> words = new HashMap<>();
    private String @Nullable [] sentence;
    private List<List<String>> clues = List.of();
    private List<Word> known = List.of();

    NameClues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    // The same array is the same sentence: comparing words would cost more than it saves.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public String[] getContext(int index, String[] tokens, String[] outcomes, Object @Nullable [] additional) {
        if (tokens != sentence) {
            read(tokens);
        }
        List<String> fixed = clues.get(index);
        String last = index > 0 ? outcomes[index - 1] : "^";
        String lastButOne = index > 1 ? outcomes[index - 2] : "^";
        Word word = known.get(index);
        String[] all = fixed.toArray(new String[fixed.size() + 6]);
        int n = fixed.size();
        all[n] = "t" + last;
        all[n + 1] = "tt" + last + lastButOne;
        all[n + 2] = "tw" + last + word.lower;
        all[n + 3] = "ts" + last + word.shape;
        all[n + 4] = "tc" + last + word.cluster;
        all[n + 5] = "tb" + last + (index > 0 ? known.get(index - 1).lower : "^");
        return all;
    }

    private void read(String[] tokens) {
        if (words.size() > WORDS_KEPT) {
            words.clear();
        }
        List<Word> read = new ArrayList<>(tokens.length);
        for (String token : tokens) {
            read.add(words.computeIfAbsent(token, t -> new Word(t, lexicon)));
        }
        Runs runs = new Runs(tokens, read);
        List<String> phrases = lexicon.phrases(tokens);
        List<List<String>> made = new ArrayList<>(tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            made.add(cluesOf(i, read, runs, phrases));
        }
        sentence = tokens;
        known = read;
        clues = made;
    }

    private static List<String> cluesOf(int i, List<Word> words, Runs runs, List<String> phrases) {
        List<String> out = new ArrayList<>(56);
        Word here = words.get(i);
        Collections.addAll(out, here.here);
        Word before = i > 0 ? words.get(i - 1) : null;
        Word after = i + 1 < words.size() ? words.get(i + 1) : null;
        if (before != null) {
            Collections.addAll(out, before.before);
            out.add("-b" + before.lower + " " + here.lower);
            out.add("-cc" + before.cluster + " " + here.cluster);
            out.add("-ss" + before.shape + " " + here.shape);
        } else {
            out.add("-^" + here.shape);
        }
        if (after != null) {
            Collections.addAll(out, after.after);
            out.add("+b" + here.lower + " " + after.lower);
            out.add("+cc" + here.cluster + " " + after.cluster);
            out.add("+ss" + here.shape + " " + after.shape);
        } else {
            out.add("+$");
        }
        if (before != null && after != null) {
            out.add("3s" + before.shape + " " + here.shape + " " + after.shape);
            out.add("3c" + before.coarse + " " + here.shape + " " + after.coarse);
        }
        if (i > 1) {
            Collections.addAll(out, words.get(i - 2).farBefore);
        }
        if (i + 2 < words.size()) {
            Collections.addAll(out, words.get(i + 2).farAfter);
        }
        if (!phrases.get(i).isEmpty()) {
            out.add("g" + phrases.get(i));
            out.add("gs" + phrases.get(i) + here.shape);
        }
        runs.add(i, out);
        return out;
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
        // The clues are fixed. OpenNLP's training offers one generator, for clues from outside, of which there are
        // none.
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        // Nothing is carried from sentence to sentence: the alias pass looks at the whole story instead.
    }

    @Override
    public void clearAdaptiveData() {
        sentence = null;
    }
}
