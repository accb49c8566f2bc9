package org.copydesk.models.figures;

import org.jspecify.annotations.Nullable;

/// Reads years where the words around say that a year is meant, spans of years, decades, quarters, halves and fiscal
/// years. A fiscal year is given as the year that it is named after, and called inexact: firms begin it when they like.
final class YearDates implements FigureReader {

    private static final int FIRST = 1500;

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
                || attribute(r, index, year)
                || listed(r, index, year);
        boolean led = led(r, index) && !unit && !r.has(Role.PERSONS, index + 1);
        boolean dated = dates(r, index - 1) && !unit;
        boolean relevant = ((led || event) && year >= FIRST && !next.sign('%') && !percent(next))
                || dated
                || subject(r, index, year)
                || bracketed(r, index, year);
        // "below 2005 levels" is below what was then, and the year is exact
        boolean inexact = !next.word("levels") && r.inexact(index, index + 1);
        return relevant && r.tokens().cleanRight(index + 1)
                ? DateReader.found(r, index, index + 1, String.valueOf(year), inexact)
                : null;
    }

    /// "Dates back to 1066", "dating from 1440".
    private static boolean dates(Reading r, int k) {
        int at = r.at(k - 1).word("back") ? k - 2 : k - 1;
        Token verb = r.at(at);
        boolean dates = verb.word("dates") || verb.word("dated") || verb.word("dating") || verb.word("date");
        return dates && (r.at(k).word("to") || r.at(k).word("from"));
    }

    /// "2024 was a good year": no count is followed by a verb in the singular.
    private static boolean subject(Reading r, int index, int year) {
        Token before = r.at(index - 1);
        boolean begins = !r.tokens().joins(index) || before.word("that") || before.word("while") || before.sign('.');
        Token next = r.at(index + 1);
        return begins && modern(year) && !next.glued() && (next.word("was") || next.word("saw") || next.word("marked"));
    }

    /// `"The Long Quay" (2011)`: behind a title, brackets hold the year in which it came out.
    private static boolean bracketed(Reading r, int index, int year) {
        Token title = r.at(index - 2);
        boolean quote = title.sign('"') || title.sign('\u201d') || title.sign('\u2019') || title.sign('\'');
        return quote && r.at(index - 1).sign('(') && r.at(index + 1).sign(')') && modern(year);
    }

    /// "The 2027 and 2028 budgets": the second is what the first is.
    private static boolean listed(Reading r, int index, int year) {
        int other = DateReader.year(r, index + 2);
        boolean joint = r.at(index + 1).word("and") || r.at(index + 1).word("or");
        return joint
                && r.at(index - 1).word("the")
                && modern(year)
                && other > year
                && attribute(r, index + 2, other, true);
    }

    private static boolean plain(Reading r, int k) {
        return r.at(k).shape() == Token.Shape.LOWER && !r.has(Role.STOP, k) && !r.has(Role.VERB, k);
    }

    private static boolean modern(int year) {
        return year >= 1900 && year < 2060;
    }

    private static boolean attribute(Reading r, int index, int year) {
        return attribute(r, index, year, owned(r, index - 1));
    }

    /// Whether an article or an owner stands at `k`, or right before the one adjective there: "a controversial".
    private static boolean owned(Reading r, int k) {
        boolean adjective = r.at(k).word()
                && plain(r, k)
                && r.tokens().joins(k + 1)
                && !r.has(Role.LABEL, k)
                && !r.has(Role.INEXACT, k);
        return r.has(Role.OWNER, k) || possessive(r, k + 1) || (adjective && r.has(Role.OWNER, k - 1));
    }

    /// "A 2010 interview", "the 2002 riots", "a 2008 Halden poll": nobody counts so many of them without a comma.
    private static boolean attribute(Reading r, int index, int year, boolean owned) {
        Token next = r.at(index + 1);
        boolean noun = next.word()
                && !next.glued()
                && r.tokens().joins(index + 1)
                && (next.capital() || plain(r, index + 1))
                && !r.lexicon().scales().containsKey(next.lower())
                && r.lexicon().units().names().get(next.lower()) == null
                && CountedUnits.unit(r, index + 1, true) == null;
        return owned && noun && modern(year) && !r.has(Role.PERSONS, index + 1);
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
                || ((r.at(index - 1).word("year") || r.at(index - 1).word("years"))
                        && r.at(index - 2).word("the"))
                || (r.at(index - 1).word("as")
                        && (r.at(index - 2).word("soon") || r.at(index - 2).word("early")))
                || (r.at(index - 1).word("and") && r.at(index - 2).word("now"));
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
