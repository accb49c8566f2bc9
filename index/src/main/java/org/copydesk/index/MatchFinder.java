package org.copydesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.copydesk.corpus.Span;
import org.copydesk.index.query.Amounts;
import org.copydesk.index.query.Ask;
import org.jspecify.annotations.Nullable;

/// Finds where exactly a story answers a query: words and phrases by their positions, names and figures
/// by the places of their mentions. Only what made the story match counts: no word of a part that is
/// negated or of a phrase that stands elsewhere.
final class MatchFinder {

    private static final List<String> IN_TITLE = List.of(Schema.TITLE, Schema.TITLE + Schema.EXACT);
    private static final List<String> IN_TEXT = List.of(Schema.TEXT, Schema.TEXT + Schema.EXACT);
    private static final List<String> MENTIONED = List.of(Schema.PERSON, Schema.FIRM, Schema.INSTITUTION, Schema.PLACE);

    private record Range(String field, Amounts amounts) {}

    private final List<LeafReaderContext> leaves;
    private final Weight weight;
    private final List<Range> ranges;
    private final StoryAnalyzer analyzer;

    MatchFinder(IndexSearcher searcher, Query query, Ask ask, StoryAnalyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        this.leaves = searcher.getLeafContexts();
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.ranges = wantedRanges(ask).toList();
    }

    /// The places in the title and in the text of one found story, each list sorted and apart.
    record Places(List<Span> title, List<Span> text) {}

    /// Where the story with Lucene's number `doc` answers.
    ///
    /// @param title the story's own, "" for none: other titles of the same story come after it in the field
    Places places(int doc, String title, String text, List<StoredFigure> figures) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Span> inText = new ArrayList<>(WordPlaces.of(analyzer, text, runs(matches, IN_TEXT)));
        inText.addAll(mentioned(matches));
        for (StoredFigure figure : figures) {
            if (ranges.stream().anyMatch(range -> figure.answers(range.field(), range.amounts()))) {
                inText.add(figure.span());
            }
        }
        return new Places(apart(WordPlaces.of(analyzer, title, runs(matches, IN_TITLE))), apart(inText));
    }

    private static List<WordPlaces.Run> runs(@Nullable Matches matches, List<String> fields) throws IOException {
        List<WordPlaces.Run> runs = new ArrayList<>();
        for (String field : fields) {
            MatchesIterator each = matches == null ? null : matches.getMatches(field);
            while (each != null && each.next()) {
                runs.add(new WordPlaces.Run(each.startPosition(), each.endPosition()));
            }
        }
        return runs;
    }

    private static List<Span> mentioned(@Nullable Matches matches) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (String field : MENTIONED) {
            MatchesIterator each = matches == null ? null : matches.getMatches(field);
            while (each != null && each.next()) {
                if (each.startOffset() >= 0 && each.endOffset() > each.startOffset()) {
                    spans.add(new Span(each.startOffset(), each.endOffset()));
                }
            }
        }
        return spans;
    }

    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!apart.isEmpty() && apart.getLast().end() > span.start()) {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private static Stream<Range> wantedRanges(Ask ask) {
        return switch (ask) {
            case Ask.Money money -> Stream.of(new Range(Schema.MONEY + money.currency(), money.amounts()));
            case Ask.Percent percent -> Stream.of(new Range(Schema.PERCENT, percent.amounts()));
            case Ask.And and -> and.parts().stream().flatMap(MatchFinder::wantedRanges);
            case Ask.Or or -> or.parts().stream().flatMap(MatchFinder::wantedRanges);
            case Ask.Not not ->
                // twice not is wanted again
                not.part() instanceof Ask.Not inner ? wantedRanges(inner.part()) : Stream.of();
            case Ask.Everything _,
                    Ask.Word _,
                    Ask.Phrase _,
                    Ask.Prefix _,
                    Ask.Fuzzy _,
                    Ask.Dates _,
                    Ask.Language _,
                    Ask.Batch _,
                    Ask.Duplicate _,
                    Ask.Release _ -> Stream.of();
        };
    }
}
