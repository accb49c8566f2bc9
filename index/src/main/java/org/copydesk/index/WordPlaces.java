package org.copydesk.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.copydesk.corpus.Span;

/// Where in a text its words stand. The index knows words by their positions alone: offsets would be a
/// third of it, and only the few stories that are shown need them.
final class WordPlaces {

    private WordPlaces() {}

    /// The stretches of `text` from the first word of each run to its last. A run that does not lie in
    /// the text is left out: it is of another value of the field.
    ///
    /// @param runs first and last position of words, counted from 0
    static List<Span> of(StoryAnalyzer analyzer, String text, List<Run> runs) {
        int last = runs.stream().mapToInt(Run::last).max().orElse(-1);
        int[] starts = new int[last + 1];
        int[] ends = new int[last + 1];
        Arrays.fill(starts, -1);
        if (last >= 0) {
            find(analyzer, text, starts, ends);
        }
        return runs.stream()
                .filter(run -> starts[run.first()] >= 0 && starts[run.last()] >= 0)
                .map(run -> new Span(starts[run.first()], ends[run.last()]))
                .toList();
    }

    private static void find(StoryAnalyzer analyzer, String text, int[] starts, int[] ends) {
        try (TokenStream words = analyzer.tokenStream(Schema.TEXT + Schema.EXACT, text)) {
            OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            words.reset();
            while (words.incrementToken() && position + step.getPositionIncrement() < starts.length) {
                position += step.getPositionIncrement();
                starts[position] = offset.startOffset();
                ends[position] = offset.endOffset();
            }
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string does not fail", e);
        }
    }

    /// Words in a row.
    ///
    /// @param first the position of the first
    /// @param last the position of the last
    record Run(int first, int last) {}
}
