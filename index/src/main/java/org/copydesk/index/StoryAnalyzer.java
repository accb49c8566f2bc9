package org.copydesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Makes words of text: Unicode's word boundaries (UAX #29), without "'s", in lower case, without accents ("Łódź" is
/// "lodz"); in the stemmed fields also without English endings (Porter 1980). There are no stop words: "to be or not to
/// be" is a phrase like any other.
final class StoryAnalyzer extends Analyzer {

    /// Between two values of a field: farther apart than any phrase may be stretched.
    static final int GAP = 1000;

    /// A word of a text.
    ///
    /// @param text as indexed
    /// @param position counted from 0; words in a row have positions in a row
    record Token(String text, int position) {}

    StoryAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
        words = new MarkFilter(new ASCIIFoldingFilter(words));
        return new TokenStreamComponents(source, stemmed(field) ? new PorterStemFilter(words) : words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /// The words of `text` as `field` indexes them; none where it holds no letter, digit or symbol with a meaning.
    List<Token> tokens(String field, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream words = tokenStream(field, text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            words.reset();
            while (words.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), position));
            }
            words.end();
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string does not fail", e);
        }
        return tokens;
    }

    private static boolean stemmed(String field) {
        return field.equals(Schema.TITLE) || field.equals(Schema.TEXT);
    }
}
