package org.copydesk.corpus.split;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the lines of a page show that may stand beside an author's name; each is looked at once. For one
/// page and one thread.
final class BylineLines {

    private static final int PERSON = 1;
    private static final int NOBODY = 2;
    private static final int SEEN = 4;
    private static final int ROLE = 8;
    private static final int LIFE = 16;
    private static final int MINUTES = 32;

    /// A longer line is no label.
    private static final int LONGEST = 120;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_SPACES = 4;

    private static final Pattern SPACES = Pattern.compile(" ");

    /// Words in the labels of pages, and in nobody's name.
    private static final Set<String> OF_PAGES = words("article articles category comments contents edition last link"
            + " links login menu modified navigation page picture posted posts published read register related released"
            + " share sidebar subscribe takeaways text tweet updated view");

    /// What people do who write.
    private static final Set<String> ROLES = words("analyst attorney author bio blogger ceo cmo cofounder columnist"
            + " consultant contributor correspondent cto director editor expert founder journalist manager officer phd"
            + " president professor reporter specialist staff strategist writer");

    private static final Pattern LIVES = Pattern.compile(
            "(?:He|She|They|I) (?:is|was|has|are|have|am|writes|covers|lives|works)\\b|I['’]m |Hi[,!] ");

    private static final String MINUTE = " min";

    private final List<Labelled> page;
    private final byte[] looks;

    BylineLines(List<Labelled> page) {
        this.page = page;
        this.looks = new byte[page.size()];
    }

    static Set<String> words(String list) {
        return Set.of(SPACES.split(list));
    }

    /// Whether a line is a person's name.
    boolean isPerson(int i) {
        if ((looks[i] & (PERSON | NOBODY)) == 0) {
            String text = page.get(i).text();
            looks[i] |= (byte) (mayBePerson(text) && Bylines.isPerson(text) ? PERSON : NOBODY);
        }
        return (looks[i] & PERSON) != 0;
    }

    /// Whether a line says what somebody does who writes.
    boolean hasRole(int i) {
        return (look(i) & ROLE) != 0;
    }

    /// Whether a paragraph tells of somebody whom it does not name.
    boolean isLife(int i) {
        return (look(i) & LIFE) != 0;
    }

    /// Whether a line may say how long reading takes.
    boolean hasMinutes(int i) {
        return (look(i) & MINUTES) != 0;
    }

    private int look(int i) {
        if ((looks[i] & SEEN) == 0) {
            Block block = page.get(i).block();
            String text = block.text();
            int look = SEEN;
            if (block.prose()) {
                look |= LIVES.matcher(text).lookingAt() ? LIFE : 0;
            } else if (text.length() <= LONGEST) {
                look |= hasRole(text) ? ROLE : 0;
                look |= text.contains(MINUTE) ? MINUTES : 0;
            }
            looks[i] |= (byte) look;
        }
        return looks[i];
    }

    private static boolean hasRole(String line) {
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Letters.isLetter(line.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                if (ROLES.contains(line.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = -1;
            }
        }
        return false;
    }

    /// The person's name in a part of a line, without marks around it and "by" before it; null where it
    /// is no name.
    static @Nullable String person(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && !Letters.isLetter(part.charAt(from))) {
            from++;
        }
        while (from < to && !Letters.isLetter(part.charAt(to - 1)) && part.charAt(to - 1) != '.') {
            to--;
        }
        if (!mayBePerson(part.substring(from, to))) {
            return null;
        }
        String name = Bylines.withoutBy(part.substring(from, to));
        return Bylines.isPerson(name) && !isLabel(name) ? name : null;
    }

    /// Two to five words without digits, the first and the last with a capital: spares most lines the
    /// pattern.
    private static boolean mayBePerson(String text) {
        int last = text.lastIndexOf(' ');
        if (last <= 0
                || text.length() > LONGEST_NAME
                || !Letters.isCapital(text.charAt(0))
                || last + 1 == text.length()
                || !Letters.isCapital(text.charAt(last + 1))) {
            return false;
        }
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            spaces += c == ' ' ? 1 : 0;
            if (spaces > MOST_SPACES || (c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String name) {
        return SPACES.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(OF_PAGES::contains);
    }
}
