package org.copydesk.models.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.Span;
import org.copydesk.models.dictionary.WordTree.Match;
import org.copydesk.models.names.Token;
import org.copydesk.models.names.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Names that a user knows for certain, with their types and aliases. Unchangeable and safe for use by many threads.
///
/// A name is found as whole words, whatever white space stands between them, but not over the end of a paragraph;
/// where names overlap, the one that begins first is found, of those the longest. A name in which no letter is a
/// capital is found in any case, every other as it is written. The work grows with the text, not with the dictionary.
public final class Dictionary {

    /// A dictionary without names.
    public static final Dictionary NONE = new Dictionary(new WordTree(), new WordTree(), "");

    /// The most words of a name: with no bound a long name of equal words could make the work grow with its square.
    static final int MOST_WORDS = 50;

    private final WordTree exact;
    private final WordTree anyCase;
    private final String sum;

    Dictionary(WordTree exact, WordTree anyCase, String sum) {
        this.exact = exact;
        this.anyCase = anyCase;
        this.sum = sum;
    }

    /// Reads a file of lines `name<TAB>type<TAB>aliases`: the type is PERSON, FIRM, INSTITUTION or PLACE in whatever
    /// case, aliases are parted by `|` or by further tabs and may be absent. Empty lines, lines that begin with `#`
    /// and a first line `name<TAB>type…` are passed over.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws DictionaryFormatException if a line is no entry, or gives a name to two
    public static Dictionary read(Path file) throws IOException {
        return new DictionaryReader(file).read();
    }

    /// SHA-256 of the file's bytes in hex; the empty text where there is none.
    public String sum() {
        return sum;
    }

    /// The dictionary's names in `text`, sorted, none overlapping.
    public List<Hit> find(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        List<String> words = tokens.stream().map(Dictionary::word).toList();
        List<String> folded = words.stream().map(Dictionary::lower).toList();
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            boolean begins = exact.begins(words.get(i)) || anyCase.begins(folded.get(i));
            Match match = begins ? longest(words, folded, i, reach(text, tokens, i)) : null;
            if (match == null) {
                i++;
                continue;
            }
            int last = i + match.length() - 1;
            hits.add(new Hit(new Span(tokens.get(i).start(), tokens.get(last).end()), match.entry()));
            i = last + 1;
        }
        return hits;
    }

    /// Whom `name` as a whole stands for, or null.
    public @Nullable Entry entry(String name) {
        List<String> words = words(name);
        List<String> folded = words.stream().map(Dictionary::lower).toList();
        Match match = longest(words, folded, 0, words.size());
        return match != null && match.length() == words.size() ? match.entry() : null;
    }

    private @Nullable Match longest(List<String> words, List<String> folded, int from, int to) {
        Match asWritten = exact.longest(words, from, to);
        Match inAnyCase = anyCase.longest(folded, from, to);
        boolean longer = asWritten == null || (inAnyCase != null && inAnyCase.length() > asWritten.length());
        return longer ? inAnyCase : asWritten;
    }

    /// One past the last token that a name from `from` may hold: a paragraph's end parts the words around it.
    private static int reach(String text, List<Token> tokens, int from) {
        int to = from + 1;
        while (to < tokens.size() && to - from < MOST_WORDS) {
            int gap = tokens.get(to - 1).end();
            int feed = text.indexOf('\n', gap, tokens.get(to).start());
            if (feed >= 0 && text.indexOf('\n', feed + 1, tokens.get(to).start()) >= 0) {
                break;
            }
            to++;
        }
        return to;
    }

    /// The words of a name as they are looked for.
    static List<String> words(String name) {
        return Tokenizer.tokens(name, 0, name.length()).stream()
                .map(Dictionary::word)
                .toList();
    }

    private static String word(Token token) {
        return Normalizer.isNormalized(token.text(), Normalizer.Form.NFC)
                ? token.text()
                : Normalizer.normalize(token.text(), Normalizer.Form.NFC);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
