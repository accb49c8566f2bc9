package org.copydesk.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text, found once for the two fields that hold them: as they are, and without their
/// English endings. Finding words is a sixth of what indexing a text costs. For one thread, and each
/// stream is to be read once.
final class WordsOnce {

    /// What a word takes of a text, for the first guess: a letter less makes the arrays grow once.
    private static final int CHARS_A_WORD = 5;

    private char[] letters;
    private int[] ends;
    private int[] steps;
    private int count;

    private WordsOnce(int length) {
        letters = new char[length + CHARS_A_WORD];
        ends = new int[length / CHARS_A_WORD + 1];
        steps = new int[ends.length];
    }

    /// The words of `text` as `analyzer` finds them for a field that is not stemmed.
    static WordsOnce of(StoryAnalyzer analyzer, String text) {
        WordsOnce words = new WordsOnce(text.length());
        try (TokenStream stream = analyzer.tokenStream(Schema.TEXT + Schema.EXACT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term, step.getPositionIncrement());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string does not fail", e);
        }
        return words;
    }

    private void add(CharTermAttribute term, int step) {
        int begin = begin(count);
        int end = begin + term.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, end + letters.length / 2);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            steps = Arrays.copyOf(steps, 2 * count);
        }
        System.arraycopy(term.buffer(), 0, letters, begin, term.length());
        ends[count] = end;
        steps[count] = step;
        count++;
    }

    private int begin(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /// The words as they are.
    TokenStream exact() {
        return new Replay();
    }

    /// The words without their endings.
    TokenStream stemmed() {
        return new PorterStemFilter(new Replay());
    }

    private final class Replay extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private int next;

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == count) {
                return false;
            }
            clearAttributes();
            int begin = begin(next);
            term.copyBuffer(letters, begin, ends[next] - begin);
            increment.setPositionIncrement(steps[next]);
            next++;
            return true;
        }
    }
}
