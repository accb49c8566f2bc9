package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts the tokens of a text into sentences by rule: at the end of a line that is no wrapped row's, after `.`, `!` or
/// `?` (closing quotes and brackets included) before a word that may begin a sentence, and behind the place and dash
/// with which a report begins. A wrong cut costs little: names seldom stand across one.
public final class Sentences {

    /// Longer ones are cut, so that time stays in proportion to length whatever the text.
    private static final int LONGEST = 200;

    private static final Set<String> ENDS = Set.of(".", "!", "?");
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]");

    private Sentences() {}

    /// The sentences of `text`, each its tokens in order, none empty.
    public static List<List<Token>> of(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        List<List<Token>> out = new ArrayList<>();
        Wraps wraps = new Wraps(text);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || i + 1 - start >= LONGEST || endsAt(tokens, start, i, text, wraps)) {
                out.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return out;
    }

    private static boolean endsAt(List<Token> tokens, int start, int i, String text, Wraps wraps) {
        Token here = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (text.indexOf('\n', here.end(), next.start()) >= 0 && !wraps.is(here.end(), next.start())) {
            return true;
        }
        if (Datelines.endsAt(tokens, start, i, text)) {
            return true;
        }
        if (here.end() == next.start()) {
            return false;
        }
        int last = i;
        while (last > 0 && CLOSERS.contains(tokens.get(last).text())) {
            last--;
        }
        return ENDS.contains(tokens.get(last).text()) && begins(next.text());
    }

    private static boolean begins(String word) {
        int first = word.codePointAt(0);
        return (!Character.isLowerCase(first) && !CLOSERS.contains(word)) || word.equals("\"") || word.equals("'");
    }
}
