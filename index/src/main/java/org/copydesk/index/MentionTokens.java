package org.copydesk.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;

/// The words of the names of a story's mentions, each at the offsets of its mention in the text: so a search for "Wi
/// Sung-lac" in `person` can show where the text says only "Wi". An entity to which people have given further names
/// is there under each of them: in the field of its own type, and those of another type in theirs too, so that who
/// made an institution one with a firm finds both where either was found. What the text prints instead of any
/// of these ("NWM", an alias of a dictionary) is a further name in the field of the mention's type; a part of a
/// name is none, as it is found in the name.
final class MentionTokens extends TokenStream {

    private record Word(String text, int step, Span span) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Word> words = new ArrayList<>();
    private Iterator<Word> left;

    /// Over those of a story's mentions, sorted by span, that have a name of `type`.
    ///
    /// @param otherNames what else the entities of some of them are called
    MentionTokens(
            StoryAnalyzer analyzer, EntityType type, AnnotatedStory annotated, Map<Entity, List<Entity>> otherNames) {
        String field = StoryDocument.field(type);
        String text = annotated.story().text();
        for (Mention mention : annotated.mentions()) {
            boolean own = mention.type() == type;
            List<String> names = new ArrayList<>();
            if (own) {
                names.add(mention.name());
            }
            for (Entity other : otherNames.getOrDefault(mention.entity(), List.of())) {
                if (own || other.type() == type) {
                    names.add(other.name());
                }
            }
            String printed =
                    text.substring(mention.span().start(), mention.span().end());
            add(mention.span(), field, names, own ? printed : "", analyzer);
        }
        left = words.iterator();
    }

    /// Whether nothing of the type is named.
    boolean isEmpty() {
        return words.isEmpty();
    }

    private void add(Span span, String field, List<String> names, String printed, StoryAnalyzer analyzer) {
        List<StoryAnalyzer.Token> form = analyzer.tokens(field, printed);
        boolean known = false;
        for (String name : names) {
            List<StoryAnalyzer.Token> tokens = analyzer.tokens(field, name);
            add(span, tokens);
            known |= Collections.indexOfSubList(texts(tokens), texts(form)) >= 0;
        }
        if (!known) {
            add(span, form);
        }
    }

    private static List<String> texts(List<StoryAnalyzer.Token> tokens) {
        return tokens.stream().map(StoryAnalyzer.Token::text).toList();
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
