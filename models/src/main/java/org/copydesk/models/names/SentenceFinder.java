package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/// The fast reader: OpenNLP with our clues. Offices at the ends of names are cut off too. Not safe for use by many
/// threads: one for each; the model behind them is shared.
public final class SentenceFinder implements SentenceReader {

    private static final String ORG = "ORG";
    private static final String PLACE = "PLACE";
    private static final double LISTED_SCORE = 0.6;

    private final NameFinderME finder;
    private final Lexicon lexicon;
    private double leastSure = 1;

    SentenceFinder(TokenNameFinderModel model, Lexicon lexicon) {
        this.finder = new NameFinderME(model);
        this.lexicon = lexicon;
    }

    /// A finder with the model in the program's jar.
    ///
    /// @throws BrokenModelException if a model file is missing or not the one that the program was built for
    public static SentenceFinder load() {
        return new SentenceFinder(ModelFiles.finder(), Lexicon.shared());
    }

    @Override
    public List<NameSpan> find(List<String> words) {
        String[] tokens = words.toArray(String[]::new);
        Span[] spans = finder.find(tokens);
        leastSure = Arrays.stream(finder.probs()).min().orElse(1);
        double[] scores = spans.length == 0 ? new double[0] : finder.probs(spans);
        List<NameSpan> out = new ArrayList<>(spans.length);
        for (int i = 0; i < spans.length; i++) {
            int from = Edges.first(words, spans[i].getStart(), spans[i].getEnd());
            int to = Edges.last(words, from, spans[i].getEnd());
            if (from < to) {
                int begin = Edges.withArticle(words, from);
                String kind = Edges.isPlaceWithArticle(words, begin, to) ? PLACE : spans[i].getType();
                out.add(new NameSpan(begin, to, kind, Math.clamp(scores[i], 0.0, 1.0), 0));
            }
        }
        addListed(words, tokens, out);
        return out;
    }

    /// Names of firms and institutions of two words or more that the lists hold, where the model saw nothing and no
    /// further capitalised word adjoins: the training texts hold few firms, so the model leans on lists too little.
    private void addListed(List<String> words, String[] tokens, List<NameSpan> found) {
        List<String> lists = lexicon.phrases(tokens);
        int i = 0;
        while (i < tokens.length) {
            int end = i + 1;
            if (Lexicon.beginsOrganisation(lists.get(i))) {
                while (end < tokens.length && Lexicon.continues(lists.get(i), lists.get(end))) {
                    end++;
                }
                if (Edges.isWhole(words, i, end) && isFree(i, end, found)) {
                    found.add(new NameSpan(i, end, ORG, LISTED_SCORE, 0));
                }
            }
            i = end;
        }
        found.sort(Comparator.comparingInt(NameSpan::from));
    }

    private static boolean isFree(int from, int to, List<NameSpan> found) {
        return found.stream().noneMatch(name -> name.from() < to && from < name.to());
    }

    /// How probable the model took the least sure of its labels in the last sentence to be, 0 to 1.
    double leastSure() {
        return leastSure;
    }

    @Override
    public void clear() {
        finder.clearAdaptiveData();
    }
}
