package org.copydesk.corpus.split;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the page that a server sends in the place of another: it is headed by what went wrong and says little else.
final class ErrorPage {

    /// What such a page says takes no more characters.
    private static final int LONGEST = 900;

    /// The name of a site beside it takes no more words.
    private static final int LONGEST_SITE = 5;

    /// What went wrong, as `error-pages.txt` lists it. Compared without numbers and the word "error".
    private static final Set<String> HEADS = Set.copyOf(DataLines.of("error-pages.txt"));

    private static final Pattern PARTS = Pattern.compile("\\s[|–—·•»-]\\s|: |\\.\\s|\\n");

    /// The number of what went wrong, and the word for it, around what it is.
    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:error|fehler|erreur|błąd|errore|erro|fout|\\d{3}|oops!?|whoops!?|sorry)[\\s,:–—-]*)+"
                    + "|[\\s,:–—-]+(?:error|\\d{3})$|[\\s.…!]+$");

    private ErrorPage() {}

    /// Whether a page with this in its tab or over its text is one.
    ///
    /// @param tab the title of the tab, may be empty
    /// @param heading the page's headline, may be empty
    /// @param chars how long its text is
    static boolean is(String tab, String heading, int chars) {
        return chars <= LONGEST && (saysSo(tab) || saysSo(heading));
    }

    private static boolean saysSo(String head) {
        if (head.isEmpty() || head.length() > 120) {
            return false;
        }
        String[] parts = PARTS.split(head);
        int words = Shape.of(head).words();
        for (String part : parts) {
            String plain = part.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
            String bare = AROUND.matcher(plain).replaceAll("").strip();
            boolean known = HEADS.contains(plain) || HEADS.contains(bare);
            // "Gone: how a ferry left" heads a story, "Page not found | Quay Post" does not.
            boolean alone = parts.length == 1
                    || (bare.indexOf(' ') > 0 && words - Shape.of(part).words() <= LONGEST_SITE);
            if (known && alone) {
                return true;
            }
        }
        return false;
    }
}
