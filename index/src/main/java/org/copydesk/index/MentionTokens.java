package org.copydesk.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;

/// The words of the names of a story's mentions, each at the offsets of its mention in the text: so a search for "Wi
/// Sung-lac" in `person` can show where the text says only "Wi". An entity to which people have given further names
/// is there under each of them.
final class MentionTokens extends TokenStream {

    private record Word(String text, int step, Span span) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Word> words = new ArrayList<>();
    private Iterator<Word> left;

    /// Over `mentions`, sorted by span.
    ///
    /// @param otherNames what else the entities of some of them are called
    MentionTokens(StoryAnalyzer analyzer, String field, List<Mention> mentions, Map<Entity, List<String>> otherNames) {
        for (Mention mention : mentions) {
            add(mention.span(), analyzer.tokens(field, mention.name()));
            for (String other : otherNames.getOrDefault(mention.entity(), List.of())) {
                add(mention.span(), analyzer.tokens(field, other));
            }
        }
        left = words.iterator();
    }

    private void add(Span span, List<StoryAnalyzer.Token> name) {
        int before = words.isEmpty() ? -1 : -1 - StoryAnalyzer.GAP;
        for (StoryAnalyzer.Token token : name) {
            words.add(new Word(token.text(), token.position() - before, span));
            before = token.position();
        }
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
