package org.copydesk.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;

/// The words of the names of a story's mentions, each at the offsets of its mention in the text: so a search for "Wi
/// Sung-lac" in `person` can show where the text says only "Wi".
final class MentionTokens extends TokenStream {

    private record Word(String text, int step, Span span) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Word> words = new ArrayList<>();
    private Iterator<Word> left;

    /// Over `mentions`, sorted by span.
    MentionTokens(StoryAnalyzer analyzer, String field, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int before = words.isEmpty() ? -1 : -1 - StoryAnalyzer.GAP;
            for (StoryAnalyzer.Token token : analyzer.tokens(field, mention.name())) {
                words.add(new Word(token.text(), token.position() - before, mention.span()));
                before = token.position();
            }
        }
        left = words.iterator();
    }

    @Override
    public void reset() {
        left = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        Word word = left.next();
        term.setEmpty().append(word.text());
        increment.setPositionIncrement(word.step());
        offset.setOffset(word.span().start(), word.span().end());
        return true;
    }
}
