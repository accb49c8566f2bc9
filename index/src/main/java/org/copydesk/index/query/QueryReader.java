package org.copydesk.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a line of the query language.
///
/// ```
/// any    = all { "OR" all }                      "AND" binds tighter than "OR"
/// all    = one { [ "AND" ] one }                 words side by side are all wanted
/// one    = ( "-" | "NOT" ) one | "(" any ")" | [ name ":" ] value
/// value  = word | word "*" | word "~" [ 1 | 2 ] | quoted [ "~" number ] | "(" any ")" | what the field reads
/// ```
///
/// `OR`, `AND` and `NOT` count in capitals only. Straight and curly double quotes are the same. A field before a
/// bracket holds for the words inside. Of length, depth and number of parts a query may have so much and no more:
/// a line from a stranger must cost little.
public final class QueryReader {

    /// The longest query, in UTF-16 units.
    public static final int LONGEST = 4096;

    /// The deepest nesting of brackets and minuses.
    public static final int DEEPEST = 32;

    /// The most words, phrases and values in one query.
    public static final int MOST_PARTS = 200;

    /// The farthest that the words of `"a b"~n` may be moved.
    public static final int WIDEST_SLOP = 100;

    private static final int DEFAULT_TWO_EDITS_FROM = 6;

    private final String query;
    private int at;
    private int depth;
    private int parts;

    private QueryReader(String query) {
        this.query = query;
    }

    /// What `query` asks for.
    ///
    /// @throws QuerySyntaxException if it cannot be read; never anything else, whatever the text
    public static ParsedQuery parse(String query) throws QuerySyntaxException {
        QueryReader reader = new QueryReader(query);
        if (query.length() > LONGEST) {
            throw reader.wrong(LONGEST, "a query has at most " + LONGEST + " characters, this one " + query.length());
        }
        reader.skipSpace();
        if (reader.atEnd()) {
            throw reader.wrong(0, "the query is empty");
        }
        Ask ask = reader.any(TextField.ANY);
        if (!reader.atEnd()) {
            throw reader.wrong(reader.at, "this bracket closes none");
        }
        return new ParsedQuery(query, ask);
    }

    private Ask any(TextField field) throws QuerySyntaxException {
        List<Ask> found = new ArrayList<>();
        do {
            found.add(all(field));
        } while (keyword("OR"));
        return found.size() == 1 ? found.getFirst() : new Ask.Or(found);
    }

    private Ask all(TextField field) throws QuerySyntaxException {
        List<Ask> found = new ArrayList<>();
        skipSpace();
        while (!atEnd() && peek() != ')' && !keywordAhead("OR")) {
            int start = at;
            if (keyword("AND")) {
                skipSpace();
                if (found.isEmpty() || atEnd() || peek() == ')' || keywordAhead("OR") || keywordAhead("AND")) {
                    throw wrong(start, "AND needs something on both sides (words side by side are all wanted anyway)");
                }
            }
            found.add(one(field));
            skipSpace();
        }
        if (found.isEmpty()) {
            throw wrong(
                    at, atEnd() || peek() == ')' ? "something is missing here" : "OR needs something on both sides");
        }
        return found.size() == 1 ? found.getFirst() : new Ask.And(found);
    }

    private Ask one(TextField field) throws QuerySyntaxException {
        int start = at;
        if (peek() == '-') {
            at++;
            if (atEnd() || space(peek()) || peek() == ')') {
                throw wrong(start, "a minus stands right before what is not wanted; a dash itself goes into quotes");
            }
            return not(start, field);
        }
        if (keyword("NOT")) {
            skipSpace();
            if (atEnd() || peek() == ')' || keywordAhead("OR") || keywordAhead("AND")) {
                throw wrong(start, "NOT needs something after it");
            }
            return not(start, field);
        }
        return positive(field);
    }

    private Ask not(int start, TextField field) throws QuerySyntaxException {
        deeper(start);
        Ask part = one(field);
        depth--;
        return new Ask.Not(start, part);
    }

    private Ask positive(TextField field) throws QuerySyntaxException {
        char next = peek();
        if (next == '(') {
            return bracket(field);
        }
        countPart();
        if (quote(next)) {
            return phrase(field);
        }
        String name = nameAhead();
        return name == null ? word(field) : named(name);
    }

    private Ask bracket(TextField field) throws QuerySyntaxException {
        int open = at++;
        deeper(open);
        skipSpace();
        if (!atEnd() && peek() == ')') {
            throw wrong(open, "there is nothing in these brackets");
        }
        Ask inside = any(field);
        if (atEnd()) {
            throw wrong(open, "this bracket is never closed");
        }
        at++;
        depth--;
        return inside;
    }

    private Ask named(String name) throws QuerySyntaxException {
        int start = at;
        String lower = name.toLowerCase(Locale.ROOT);
        TextField field = FieldNames.textField(lower);
        if (field == null && !FieldNames.VALUE_FIELDS.contains(lower)) {
            throw unknown(name, lower);
        }
        at += name.length() + 1;
        if (atEnd() || space(peek()) || peek() == ')') {
            throw wrong(at, lower + ": needs a value right after the colon");
        }
        if (field == null) {
            int from = at;
            return new ValueReader(query, start, from, rawValue()).read(lower);
        }
        return switch (peek()) {
            case '(' -> bracket(field);
            case '"', '“', '”', '„' -> phrase(field);
            default -> word(field);
        };
    }

    private QuerySyntaxException unknown(String name, String lower) {
        String meant = FieldNames.meant(lower);
        String rest = query.substring(at + name.length() + 1);
        String problem = rest.startsWith("//")
                ? "an address goes into quotes"
                : "there is no field '" + lower + "' (there are " + String.join(", ", FieldNames.ALL)
                        + "); where a colon is only a colon, put the words into quotes";
        return new QuerySyntaxException(query, at, problem, meant == null ? null : meant + ":");
    }

    private Ask phrase(TextField field) throws QuerySyntaxException {
        int open = at;
        String text = quoted();
        int star = text.indexOf('*');
        if (star > 0 && Character.isLetterOrDigit(text.charAt(star - 1))) {
            throw wrong(open + 1 + star, "a star means nothing in quotes: quotes ask for exactly these words");
        }
        if (atEnd() || peek() != '~') {
            return new Ask.Phrase(open, field, text, 0);
        }
        int tilde = at++;
        int from = at;
        while (!atEnd() && peek() >= '0' && peek() <= '9') {
            at++;
        }
        String number = query.substring(from, at);
        if (number.isEmpty() || number.length() > 3 || Integer.parseInt(number) > WIDEST_SLOP) {
            throw wrong(tilde, "after quotes ~ takes how far the words may be moved, 0 to " + WIDEST_SLOP);
        }
        return new Ask.Phrase(open, field, text, Integer.parseInt(number));
    }

    private Ask word(TextField field) throws QuerySyntaxException {
        int start = at;
        String text = rawWord();
        int star = text.indexOf('*');
        if (star == 0) {
            throw wrong(start, "a star needs the beginning of a word before it, as in word*");
        }
        if (star > 0 && star < text.length() - 1) {
            throw wrong(start + star, "a star may only end a word, as in word*");
        }
        if (star > 0) {
            return new Ask.Prefix(start, field, text.substring(0, star));
        }
        int tilde = text.lastIndexOf('~');
        return tilde < 0 ? new Ask.Word(start, field, text) : fuzzy(start, field, text, tilde);
    }

    private Ask fuzzy(int start, TextField field, String text, int tilde) throws QuerySyntaxException {
        String word = text.substring(0, tilde);
        if (word.isEmpty()) {
            throw wrong(start, "~ needs a word before it, as in word~");
        }
        int edits = switch (text.substring(tilde + 1)) {
            case "" -> word.codePointCount(0, word.length()) < DEFAULT_TWO_EDITS_FROM ? 1 : 2;
            case "1" -> 1;
            case "2" -> 2;
            default -> throw wrong(start + tilde, "after a word ~ takes 1 or 2: how many letters may differ");
        };
        return new Ask.Fuzzy(start, field, word, edits);
    }

    private String rawValue() throws QuerySyntaxException {
        return quote(peek()) ? quoted() : rawWord();
    }

    private String rawWord() {
        int start = at;
        while (!atEnd() && !space(peek()) && peek() != '(' && peek() != ')' && !quote(peek())) {
            at++;
        }
        return query.substring(start, at);
    }

    private String quoted() throws QuerySyntaxException {
        int open = at++;
        while (!atEnd() && !quote(peek())) {
            at++;
        }
        if (atEnd()) {
            throw wrong(open, "this quote is never closed");
        }
        return query.substring(open + 1, at++);
    }

    /// Letters and a colon: the letters; else null.
    private @Nullable String nameAhead() {
        int end = at;
        while (end < query.length() && asciiLetter(query.charAt(end))) {
            end++;
        }
        return end > at && end < query.length() && query.charAt(end) == ':' ? query.substring(at, end) : null;
    }

    private boolean keyword(String word) {
        skipSpace();
        boolean found = keywordAhead(word);
        if (found) {
            at += word.length();
        }
        return found;
    }

    private boolean keywordAhead(String word) {
        int end = at + word.length();
        return query.startsWith(word, at)
                && (end == query.length() || space(query.charAt(end)) || "()\"“”„".indexOf(query.charAt(end)) >= 0);
    }

    private void deeper(int position) throws QuerySyntaxException {
        if (++depth > DEEPEST) {
            throw wrong(position, "brackets and minuses nest at most " + DEEPEST + " deep");
        }
    }

    private void countPart() throws QuerySyntaxException {
        if (++parts > MOST_PARTS) {
            throw wrong(at, "a query has at most " + MOST_PARTS + " words");
        }
    }

    private QuerySyntaxException wrong(int position, String problem) {
        return new QuerySyntaxException(query, position, problem, null);
    }

    private void skipSpace() {
        while (!atEnd() && space(peek())) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= query.length();
    }

    private char peek() {
        return query.charAt(at);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean quote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    private static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
