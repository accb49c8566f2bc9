package org.copydesk.corpus.split;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.split.Labelled.Label;
import org.jspecify.annotations.Nullable;

/// What tells the name of a site from the words of its menu, which repeat as often: the name also ends the line that
/// a page begins with ("Ferry stays in port | Harbour Gazette"), or stands behind the sign of copyright.
final class SiteName {

    private static final int LONGEST_WORDS = 6;

    /// A browser's title stands among the first lines, if it stands there at all.
    private static final int TITLE_LINES = 3;

    /// A notice of copyright is no longer, in UTF-16 units.
    private static final int LONGEST_NOTICE = 300;

    /// Between a headline and the site that it stands on.
    private static final Pattern PARTS = Pattern.compile("\\s[|·•»–—-]\\s");
    private static final Pattern COPYRIGHT = Pattern.compile("(?iu)©|\\(c\\)\\s|\\bcopyright\\b");

    /// Years, and what stands between them and the name.
    private static final Pattern YEARS = Pattern.compile("^(?:(?i:©|\\(c\\)|copyright|by)\\s|[^\\p{L}])+");

    /// What follows the name of the owner.
    private static final Pattern SENTENCE_END = Pattern.compile("[.,|]\\s.*|\\.$");

    private final Set<String> said = new HashSet<>();

    /// @param page the page's blocks
    SiteName(List<Labelled> page) {
        for (int i = 0; i < page.size(); i++) {
            String text = page.get(i).text();
            if (i < TITLE_LINES) {
                takeTitle(text);
            }
            if (text.length() <= LONGEST_NOTICE && mayClaim(text)) {
                takeOwner(text);
            }
        }
    }

    private void takeTitle(String line) {
        String[] parts = PARTS.split(line);
        for (int i = 1; i < parts.length; i++) {
            said.add(key(parts[i]));
        }
    }

    /// Whether a notice of copyright can stand in a line: one walk over its characters spares most lines
    /// the pattern, which tries all its branches at each of them.
    private static boolean mayClaim(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean sign = c == '©' || (c == '(' && line.regionMatches(true, i, "(c)", 0, 3));
            if (sign || ((c | 0x20) == 'c' && line.regionMatches(true, i, "copyright", 0, 9))) {
                return true;
            }
        }
        return false;
    }

    private void takeOwner(String line) {
        Matcher copyright = COPYRIGHT.matcher(line);
        if (copyright.find()) {
            String owner = YEARS.matcher(line.substring(copyright.start())).replaceFirst("");
            said.add(key(SENTENCE_END.matcher(owner).replaceFirst("")));
        }
    }

    /// The first short line among `head` that is the site's name; null where none shows itself as such.
    ///
    /// @param guess what may be it: it is if it stands above a date, and in a list too or is called like a paper
    @Nullable
    String in(List<Labelled> head, @Nullable String guess) {
        if (guess != null && besideDate(head, guess)) {
            return guess;
        }
        return head.stream()
                .filter(line -> line.is(Label.SHORT))
                .filter(line -> line.block().shape().words() <= LONGEST_WORDS)
                .map(line -> Text.withoutBullet(line.text()))
                .filter(this::is)
                .findFirst()
                .orElse(null);
    }

    /// Whether the page shows `text` to be its site's name.
    boolean is(String text) {
        return canBe(text) && said.contains(key(text));
    }

    /// Aggregators have it above the date, and in a list below it.
    private static boolean besideDate(List<Labelled> head, String name) {
        boolean beside = false;
        boolean listed = false;
        for (int i = 0; i < head.size(); i++) {
            String text = head.get(i).text();
            if (Header.key(text).equals(key(name))) {
                boolean bullet = Text.isBullet(text.charAt(0));
                listed |= bullet;
                beside |= !bullet && i + 1 < head.size() && head.get(i + 1).is(Label.DATE);
            }
        }
        return beside && (listed || Header.saysPublisher(name));
    }

    /// Whether `text` can be anyone's name: it has a letter, and two letters or digits at the least.
    static boolean canBe(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
