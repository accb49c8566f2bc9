package org.copydesk.models.figures;

import org.jspecify.annotations.Nullable;

/// Reads years where the words around say that a year is meant, spans of years, decades, quarters, halves and fiscal
/// years. A fiscal year is given as the year that it is named after, and called inexact: firms begin it when they like.
final class YearDates implements FigureReader {

    @Override
    public @Nullable Found read(Reading r, int index) {
        Token token = r.at(index);
        if (token.number()) {
            boolean mid = r.at(index - 1).hyphen() && r.at(index - 2).word("mid");
            return mid || r.tokens().cleanLeft(index) ? year(r, index) : null;
        }
        Found part = part(r, index);
        return part != null ? part : fiscal(r, index);
    }

    private static @Nullable Found year(Reading r, int index) {
        int year = DateReader.year(r, index);
        if (year < 0) {
            return null;
        }
        Token next = r.at(index + 1);
        if (next.glued() && next.word("s") && year % 10 == 0) {
            int last = year % 100 == 0 && year < 2000 ? year + 99 : year + 9;
            return DateReader.found(r, index, index + 2, year + "/" + last);
        }
        Found span = span(r, index, year);
        if (span != null) {
            return span;
        }
        boolean unit = r.lexicon().units().names().containsKey(next.lower());
        boolean event = r.has(Role.YEAREVENT, index + 1)
                || (next.capital() && r.at(index - 1).word("the"))
                || attribute(r, index, year);
        boolean led = led(r, index) && !unit && !r.has(Role.PERSONS, index + 1);
        boolean relevant = (led || event) && year >= 1500 && !next.sign('%') && !percent(next);
        // "below 2005 levels" is below what was then, and the year is exact
        boolean inexact = !next.word("levels") && r.inexact(index, index + 1);
        return relevant && r.tokens().cleanRight(index + 1)
                ? DateReader.found(r, index, index + 1, String.valueOf(year), inexact)
                : null;
    }

    /// "A 2010 interview", "the 2002 riots", "its 2005 pledge": nobody counts so many of them without a comma.
    private static boolean attribute(Reading r, int index, int year) {
        Token before = r.at(index - 1);
        boolean owned = before.word("the")
                || before.word("a")
                || before.word("its")
                || before.word("their")
                || possessive(r, index);
        Token next = r.at(index + 1);
        boolean noun = next.word()
                && !next.glued()
                && r.tokens().joins(index + 1)
                && next.shape() == Token.Shape.LOWER
                && !r.has(Role.STOP, index + 1)
                && !r.has(Role.VERB, index + 1)
                && !r.lexicon().scales().containsKey(next.lower())
                && r.lexicon().units().names().get(next.lower()) == null
                && CountedUnits.unit(r, index + 1, true) == null;
        return owned && noun && year >= 1900 && year < 2060 && !r.has(Role.PERSONS, index + 1);
    }

    /// "The company's 2025 revenue".
    private static boolean possessive(Reading r, int index) {
        Token mark = r.at(index - 2);
        return r.at(index - 1).word("s") && r.at(index - 1).glued() && (mark.sign('\'') || mark.sign('\u2019'));
    }

    private static boolean percent(Token next) {
        return next.word("percent") || next.word("per");
    }

    /// "In 2024", "in 2023 and 2024", "in July and in 2024", "than in 2024", "(2019)" is not one.
    private static boolean led(Reading r, int index) {
        boolean compared = r.at(index - 1).word("with") && r.at(index - 2).word("compared");
        if (compared || r.has(Role.YEARLEAD, index - 1) || r.at(index - 1).word("than")) {
            return true;
        }
        boolean listed = r.at(index - 1).word("and")
                || r.at(index - 1).word("or")
                || r.at(index - 1).sign(',')
                || r.at(index - 1).word("to");
        int before = r.at(index - 1).word("and") && r.at(index - 2).sign(',') ? index - 3 : index - 2;
        return (listed && DateReader.year(r, before) > 0)
                || (r.at(index - 1).dash()
                        && (r.at(index - 2).word("mid")
                                || r.at(index - 2).word("early")
                                || r.at(index - 2).word("late")))
                || (r.at(index - 1).word("year") && r.at(index - 2).word("the"));
    }

    /// "2019-2023", "2024-25", "2024/25", "from 2019 to 2023", "between 2019 and 2023".
    private static @Nullable Found span(Reading r, int index, int year) {
        Token joint = r.at(index + 1);
        int full = DateReader.year(r, index + 2);
        boolean to = joint.word("to") || joint.word("through") || joint.word("until") || joint.dash();
        boolean between = joint.word("and") && r.at(index - 1).word("between");
        boolean led =
                led(r, index) || between || joint.glued() || r.at(index - 1).sign('(');
        if ((to || between || (joint.sign('/') && joint.glued()))
                && full > year
                && full - year < 200
                && led
                && r.tokens().cleanRight(index + 3)) {
            return DateReader.found(r, index, index + 3, year + "/" + full);
        }
        boolean tight = joint.glued()
                && (joint.dash() || joint.sign('/'))
                && r.at(index + 2).glued();
        boolean next = r.at(index + 2).end() - r.at(index + 2).start() == 2
                && DateReader.whole(r, index + 2, 2) == (year + 1) % 100
                && year >= 1800;
        return tight && next && r.tokens().cleanRight(index + 3)
                ? DateReader.found(r, index, index + 3, year + "/" + (year + 1))
                : null;
    }

    /// "Q3 2025", "the third quarter of 2025", "H1 2025", "the first half of 2025".
    private static @Nullable Found part(Reading r, int index) {
        Token token = r.at(index);
        String lower = token.lower();
        int number = -1;
        boolean half = false;
        int k = index + 1;
        if (lower.length() == 2 && (lower.charAt(0) == 'q' || lower.charAt(0) == 'h') && token.capital()) {
            half = lower.charAt(0) == 'h';
            number = lower.charAt(1) - '0';
        } else if (token.word() && r.lexicon().ordinals().containsKey(lower)) {
            k = r.at(k).hyphen() ? k + 1 : k;
            half = r.at(k).word("half");
            number = r.at(k).word("quarter") || half ? r.lexicon().ordinals().get(lower) : -1;
            k++;
        }
        if (number < 1 || number > (half ? 2 : 4)) {
            return null;
        }
        int at = r.at(k).word("of") || r.at(k).word("in") || r.at(k).sign(',') ? k + 1 : k;
        boolean fiscal = r.at(at).word("fiscal") || r.at(at).word("financial");
        at = fiscal ? r.at(at + 1).word("year") ? at + 2 : at + 1 : at;
        int year = r.tokens().joins(at) ? DateReader.year(r, at) : -1;
        if (year < 0) {
            return null;
        }
        String value = half
                ? year + (number == 1 ? "-01/" : "-07/") + year + (number == 1 ? "-06" : "-12")
                : year + "-Q" + number;
        return DateReader.found(r, index, at + 1, value, fiscal || r.inexact(index, at + 1));
    }

    /// "FY2025", "FY25", "fiscal 2025", "fiscal year 2024-25".
    private static @Nullable Found fiscal(Reading r, int index) {
        Token token = r.at(index);
        String lower = token.lower();
        if (!token.word()) {
            return null;
        }
        if (lower.startsWith("fy") && lower.length() > 2) {
            int year = digits(lower.substring(2));
            return year < 0 ? null : DateReader.found(r, index, index + 1, String.valueOf(year), true);
        }
        boolean named = lower.equals("fiscal")
                || (lower.equals("financial") && r.at(index + 1).word("year"))
                || lower.equals("fy");
        int at = r.at(index + 1).word("year") ? index + 2 : index + 1;
        int year = named && r.tokens().joins(at) ? DateReader.year(r, at) : -1;
        if (year < 0) {
            return null;
        }
        Found span = span(r, at, year);
        int end = span == null ? at + 1 : span.next();
        String value = end > at + 1 && r.at(at + 2).end() - r.at(at + 2).start() == 2
                ? year + "/" + (year + 1)
                : String.valueOf(year);
        return DateReader.found(r, index, end, value, true);
    }

    private static int digits(String text) {
        boolean all = (text.length() == 2 || text.length() == 4) && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!all) {
            return -1;
        }
        int number = Integer.parseInt(text);
        return text.length() == 2 ? 2000 + number : number;
    }
}
