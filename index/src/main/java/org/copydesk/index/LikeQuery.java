package org.copydesk.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.copydesk.corpus.StoryId;

/// Asks for stories that share a story's most telling words: those that are frequent in it and rare elsewhere.
final class LikeQuery {

    private static final int WORDS = 30;
    private static final int SHORTEST = 3;

    /// The share of the telling words that another story must hold: as Elasticsearch's "more like this" has it.
    private static final double SHARED = 0.3;

    private record Telling(String word, double weight) {}

    private LikeQuery() {}

    /// What finds stories like the one with `text`, itself excluded; without any clause but that where the text has no
    /// telling word.
    static BooleanQuery of(StoryId id, String text, StoryAnalyzer analyzer, LiveSearcher searcher) throws IOException {
        List<Telling> telling = telling(text, analyzer, searcher);
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        for (Telling each : telling) {
            TermQuery word = new TermQuery(new Term(Schema.TEXT, each.word()));
            like.add(new BoostQuery(word, (float) each.weight()), Occur.SHOULD);
        }
        like.setMinimumNumberShouldMatch((int) Math.ceil(telling.size() * SHARED));
        like.add(new TermQuery(new Term(Schema.ID, id.hex())), Occur.MUST_NOT);
        return like.build();
    }

    private static List<Telling> telling(String text, StoryAnalyzer analyzer, LiveSearcher searcher)
            throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (StoryAnalyzer.Token token : analyzer.tokens(Schema.TEXT, text)) {
            if (token.text().length() >= SHORTEST) {
                counts.merge(token.text(), 1, Integer::sum);
            }
        }
        int stories = searcher.getIndexReader().numDocs();
        TreeMap<String, Double> weights = new TreeMap<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            int holding = searcher.stories(new Term(Schema.TEXT, count.getKey()));
            if (holding > 1) {
                weights.put(count.getKey(), Math.sqrt(count.getValue()) * Math.log(1 + (double) stories / holding));
            }
        }
        return weights.entrySet().stream()
                .map(entry -> new Telling(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::word))
                .limit(WORDS)
                .toList();
    }
}
