package org.copydesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.copydesk.index.query.Ask;
import org.copydesk.index.query.ParsedQuery;

/// Looks for words of a query that no story holds, and for the words that were probably meant.
final class BetterSpelling {

    private static final int EDITS = 2;
    private static final int SHORTEST = 4;

    private final LiveSearcher searcher;
    private final StoryAnalyzer analyzer;

    private record Candidate(String word, float nearness, int stories) {}

    BetterSpelling(LiveSearcher searcher, StoryAnalyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /// The query with its unknown words replaced; nothing where all are known or none has a known neighbour.
    Optional<String> of(ParsedQuery query) throws IOException {
        StringBuilder better = new StringBuilder(query.text());
        boolean changed = false;
        // from the last to the first, so that places before stay what they are
        for (Ask.Word word : words(query.ask())
                .sorted(Comparator.comparingInt(Ask.Word::at).reversed())
                .toList()) {
            Optional<String> meant = known(word) ? Optional.empty() : nearest(word);
            if (meant.isPresent()) {
                better.replace(word.at(), word.at() + word.text().length(), meant.get());
                changed = true;
            }
        }
        return changed ? Optional.of(better.toString()) : Optional.empty();
    }

    private boolean known(Ask.Word word) throws IOException {
        for (String form : List.of("", Schema.EXACT)) {
            for (String field : AskCompiler.fields(word.field(), form)) {
                List<StoryAnalyzer.Token> tokens = analyzer.tokens(field, word.text());
                if (tokens.size() != 1
                        || searcher.stories(new Term(field, tokens.getFirst().text())) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> nearest(Ask.Word word) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (String field : AskCompiler.fields(word.field(), Schema.EXACT)) {
            String typed = analyzer.tokens(field, word.text()).getFirst().text();
            if (typed.length() >= SHORTEST) {
                for (Map.Entry<String, Float> near :
                        near(new Term(field, typed)).entrySet()) {
                    int stories = searcher.stories(new Term(field, near.getKey()));
                    candidates.add(new Candidate(near.getKey(), near.getValue(), stories));
                }
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.stories() > 0)
                .max(Comparator.comparingDouble(Candidate::nearness)
                        .thenComparingInt(Candidate::stories)
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private Map<String, Float> near(Term typed) throws IOException {
        Map<String, Float> near = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms terms = leaf.reader().terms(typed.field());
            if (terms == null) {
                continue;
            }
            FuzzyTermsEnum each = new FuzzyTermsEnum(terms, typed, EDITS, 0, true);
            BoostAttribute nearness = each.attributes().addAttribute(BoostAttribute.class);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                near.put(term.utf8ToString(), nearness.getBoost());
            }
        }
        return near;
    }

    private static Stream<Ask.Word> words(Ask ask) {
        return switch (ask) {
            case Ask.Word word -> Stream.of(word);
            case Ask.And and -> and.parts().stream().flatMap(BetterSpelling::words);
            case Ask.Or or -> or.parts().stream().flatMap(BetterSpelling::words);
            case Ask.Not _,
                    Ask.Everything _,
                    Ask.Phrase _,
                    Ask.Prefix _,
                    Ask.Fuzzy _,
                    Ask.Dates _,
                    Ask.Money _,
                    Ask.Percent _,
                    Ask.Language _,
                    Ask.Batch _,
                    Ask.Duplicate _,
                    Ask.Release _ -> Stream.empty();
        };
    }
}
