package org.copydesk.corpus.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of text as a user writes it down: `*` stands for any text, even none, `#` for a number (a run of
/// digits), `\` takes its meaning from a sign behind it. Case does not matter, straight and curly apostrophes
/// are one, white space is folded. Without a star the whole line must be equal.
///
/// There is nothing to step back to while matching: between two stars the first place that fits is taken, which
/// is right because a star in front can only give more room to what follows. So the time is at the most the
/// length of the line times that of the pattern, which is bounded. Immutable, for use by many threads.
public final class LinePattern {

    /// The longest pattern, in characters.
    public static final int LONGEST = 300;

    private static final char NUMBER = 0;

    private final String written;
    private final List<String> pieces;

    private LinePattern(String written, List<String> pieces) {
        this.written = written;
        this.pieces = List.copyOf(pieces);
    }

    /// Reads a pattern.
    ///
    /// @throws IllegalArgumentException if it is blank, longer than [#LONGEST], or fits every line
    public static LinePattern of(String written) {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a line's pattern has at most " + LONGEST + " characters, this one has " + written.length());
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String folded = fold(written);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '\\' && i + 1 < folded.length()) {
                piece.append(folded.charAt(++i));
            } else if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c == '#' ? NUMBER : c);
            }
        }
        pieces.add(piece.toString());
        if (pieces.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("a line's pattern has some text beside its stars: '" + written + "'");
        }
        return new LinePattern(written, pieces);
    }

    /// A pattern that fits this text and no other.
    public static LinePattern exactly(String text) {
        return of(quoted(text));
    }

    /// How a text is written so that none of its signs stands for anything else.
    public static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*").replace("#", "\\#");
    }

    /// Whether the whole line fits.
    public boolean fits(String line) {
        return star(fold(line)) != null;
    }

    /// What the first star stands for, the whole line where there is no star; null if the line does not fit.
    public @Nullable String value(String line) {
        String folded = foldSpace(line);
        int[] star = star(fold(folded));
        return star == null ? null : folded.substring(star[0], star[1]).strip();
    }

    /// Where the first star begins and ends, the whole line without one, null where the line does not fit.
    private int @Nullable [] star(String line) {
        int at = end(pieces.getFirst(), line, 0);
        if (at < 0 || (pieces.size() == 1 && at < line.length())) {
            return null;
        }
        int[] star = {pieces.size() == 1 ? 0 : at, line.length()};
        for (int i = 1; i < pieces.size(); i++) {
            int start = find(pieces.get(i), line, at, i == pieces.size() - 1);
            if (start < 0) {
                return null;
            }
            if (i == 1) {
                star[1] = start;
            }
            at = end(pieces.get(i), line, start);
        }
        return star;
    }

    /// The first place from `from` at which the piece stands; for the last piece, where the line ends with it.
    private static int find(String piece, String line, int from, boolean last) {
        for (int start = from; start <= line.length(); start++) {
            int end = end(piece, line, start);
            if (end >= 0 && (!last || end == line.length())) {
                return start;
            }
        }
        return -1;
    }

    /// Where the piece ends if it stands at `start`, or -1.
    private static int end(String piece, String line, int start) {
        int at = start;
        for (int i = 0; i < piece.length(); i++) {
            if (at >= line.length()) {
                return -1;
            }
            if (piece.charAt(i) == NUMBER) {
                int digit = at;
                while (at < line.length() && Character.isDigit(line.charAt(at))) {
                    at++;
                }
                if (at == digit) {
                    return -1;
                }
            } else if (piece.charAt(i) != line.charAt(at++)) {
                return -1;
            }
        }
        return at;
    }

    /// Character by character, so that places in the folded line are those in the line.
    private static String fold(String text) {
        String spaced = foldSpace(text);
        StringBuilder folded = new StringBuilder(spaced.length());
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            folded.append(c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private static String foldSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c)) {
                space = !folded.isEmpty();
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinePattern pattern && written.equals(pattern.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /// As it was written.
    @Override
    public String toString() {
        return written;
    }
}
