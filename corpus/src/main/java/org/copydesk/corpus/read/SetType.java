package org.copydesk.corpus.read;

import java.util.regex.Pattern;

/// Undoes what typesetting did to running text: words divided at the end of a line, paragraphs divided at the end of
/// a column.
final class SetType {

    private static final Pattern DIVIDED_WORD = Pattern.compile("(?<=\\p{L})[-\u00ad\u2010](?:\n|\r\n?) *(?=\\p{Ll})");
    private static final Pattern DIVIDED_BY_COLUMN =
            Pattern.compile("(?<=\\p{L})[-\u00ad\u2010]\\s*</p>\\s*<p>\\s*(?=\\p{Ll})");
    private static final Pattern DIVIDED_PARAGRAPH = Pattern.compile("(?<=[\\p{L},])\\s*</p>\\s*<p>\\s*(?=\\p{Ll})");

    private SetType() {}

    /// The markup of a PDF as Tika gives it, one line of print a line. A hyphen that belongs to a word and stands at
    /// the end of a line is lost: that is rarer in news than a divided word.
    static String unset(String markup) {
        String whole = DIVIDED_WORD.matcher(markup).replaceAll("");
        whole = DIVIDED_BY_COLUMN.matcher(whole).replaceAll("");
        return DIVIDED_PARAGRAPH.matcher(whole).replaceAll(" ");
    }
}
