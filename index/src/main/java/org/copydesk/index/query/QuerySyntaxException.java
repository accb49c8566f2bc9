package org.copydesk.index.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A query that cannot be read or asks for nothing. Immutable.
public final class QuerySyntaxException extends Exception {

    private static final int BEFORE = 40;
    private static final int SHOWN = 72;

    private final String query;
    private final int position;
    private final String problem;
    private final @Nullable String hint;

    /// A complaint about `query`.
    ///
    /// @param query the line as typed
    /// @param position where the trouble begins, in UTF-16 units, 0 to the length of `query`
    /// @param problem one line that says what is wrong
    /// @param hint what was probably meant, in the query's own language, or null
    public QuerySyntaxException(String query, int position, String problem, @Nullable String hint) {
        super(problem);
        if (position < 0 || position > query.length()) {
            throw new IllegalArgumentException("position " + position + " is outside of '" + query + "'");
        }
        this.query = query;
        this.problem = problem;
        this.position = position;
        this.hint = hint;
    }

    /// The line as typed.
    public String query() {
        return query;
    }

    /// What is wrong, in one line: the message.
    public String problem() {
        return problem;
    }

    /// Where the trouble begins, in UTF-16 units from 0; the length of the query where something is missing at its end.
    public int position() {
        return position;
    }

    /// What was probably meant, in the query's own language: `publisher:` where `publsher:` was typed.
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /// Three or four lines for a terminal, without a line end after the last: the problem, the query (a part of it
    /// where it is long, control characters replaced), a caret under the place, the hint.
    public String describe() {
        int from = codePointStart(Math.max(0, position - BEFORE));
        int to = codePointStart(Math.min(query.length(), from + SHOWN));
        String lead = from > 0 ? "…" : "";
        String tail = to < query.length() ? "…" : "";
        int column = lead.length() + columns(query.substring(from, codePointStart(position)));
        return problem + "\n  " + lead + printable(query.substring(from, to)) + tail + "\n  " + " ".repeat(column) + "^"
                + (hint == null ? "" : "\ndid you mean " + hint + "?");
    }

    private int codePointStart(int unit) {
        boolean inside = unit > 0
                && unit < query.length()
                && Character.isLowSurrogate(query.charAt(unit))
                && Character.isHighSurrogate(query.charAt(unit - 1));
        return inside ? unit - 1 : unit;
    }

    private static int columns(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    /// What a terminal may be given: nothing that moves the cursor, hides text or turns its direction.
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(QuerySyntaxException::visible).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> Character.isWhitespace(c) ? ' ' : '\uFFFD';
            default -> c;
        };
    }
}
