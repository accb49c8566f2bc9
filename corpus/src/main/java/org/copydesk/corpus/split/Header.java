package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.split.Labelled.Label;
import org.jspecify.annotations.Nullable;

/// What stands between the end of one text and the beginning of the next, read as the head of a story:
/// headline, publisher, date, section, byline. How much speaks for a head is its evidence.
///
/// @param credits what the head says
/// @param evidence how many independent signs there are that a new story begins here, from 0
/// @param bodyFrom the index of the first block of the gap that belongs to the body (a subheading), or the
///     gap's length
/// @param titleAt the index of the headline in the gap, or -1
record Header(Credits credits, int evidence, int bodyFrom, int titleAt) {

    private static final Pattern PUBLISHER_WORD = Pattern.compile(
            "(?i).*\\b(?:news|times|post|herald|daily|tribune|gazette|journal|chronicle|guardian|observer|telegraph|mail|express|star|sun|mirror|globe|record|press|wire|newswire|today|weekly|ledger|courier|standard|bulletin|review|magazine|tv|radio|broadcasting|agency|reuters|afp|bloomberg|bbc|cnn|cnbc|npr)\\b.*");
    private static final Pattern BY = Pattern.compile("^(?i:by|written by|reported by|von|par|por)[: ]\\s*");
    private static final Pattern BEHIND_NAMES = Pattern.compile("\\s*(?:[|/·–—(]|,? \\d|, (?=\\p{Lu}\\p{Ll}+ \\d)).*$");
    private static final int SHORTEST_TITLE_WORDS = 3;
    private static final int LONGEST_TITLE_WORDS = 32;
    private static final int LONGEST_PUBLISHER_WORDS = 6;

    /// Between two stories a head takes no more lines than this; what stands above is no part of it.
    private static final int LONGEST_HEAD = 12;

    static final Header NONE = new Header(Credits.NONE, 0, 0, -1);

    /// Reads the gap's blocks, the last of which stands right before running text.
    ///
    /// @param gap the blocks between two texts
    /// @param wholePage whether the gap begins the page, where menus stand
    static Header read(List<Labelled> gap, boolean wholePage) {
        return new Reader(gap, wholePage).read();
    }

    private static final class Reader {
        private final List<Labelled> gap;
        private final boolean wholePage;
        private final Map<String, Integer> times = new HashMap<>();
        private final int from;
        private @Nullable String publisher;

        Reader(List<Labelled> gap, boolean wholePage) {
            this.gap = gap;
            this.wholePage = wholePage;
            this.from = Math.max(headFrom(gap), wholePage ? 0 : gap.size() - LONGEST_HEAD);
            gap.subList(from, gap.size()).forEach(b -> times.merge(key(b.text()), 1, Integer::sum));
        }

        Header read() {
            publisher = bulletPublisher();
            int title = titleAt();
            int lastCredit = lastCredit(title);
            if (publisher == null) {
                publisher = publisher(title);
            }
            Published published = published();
            int evidence = evidence(title, publisher);
            String headline =
                    title < 0 ? null : Text.withoutBullet(gap.get(title).text());
            Credits credits = new Credits.Builder()
                    .text(CreditField.TITLE, headline, Trust.seen(Trust.LINE_TITLE))
                    .text(CreditField.BYLINE, byline(), Trust.seen(Trust.LINE_BYLINE))
                    .text(CreditField.PUBLISHER, publisher, Trust.seen(Trust.LINE_PUBLISHER))
                    .text(CreditField.SECTION, section(publisher, title), Trust.seen(Trust.LINE_PUBLISHER))
                    .published(published, Trust.ofDate(published))
                    .build();
            return new Header(credits, evidence, bodyFrom(title, lastCredit), title);
        }

        /// The head begins after the last label of furniture that has several lines behind it.
        private static int headFrom(List<Labelled> gap) {
            int from = 0;
            for (int i = 0; i < gap.size(); i++) {
                Label label = gap.get(i).label();
                if (label == Label.END || label == Label.RELATED || label == Label.PROMO || label == Label.QUOTED) {
                    from = i + 1;
                }
            }
            return from;
        }

        /// "Harbour Gazette" above the date and "- Harbour Gazette" below it.
        private @Nullable String bulletPublisher() {
            for (int i = from; i < gap.size(); i++) {
                Labelled b = gap.get(i);
                String name = Text.withoutBullet(b.text());
                if (b.is(Label.SHORT)
                        && !name.equals(b.text())
                        && SiteName.canBe(name)
                        && times.getOrDefault(key(name), 0) > 1
                        && b.block().shape().words() <= LONGEST_PUBLISHER_WORDS) {
                    return name;
                }
            }
            return null;
        }

        private int titleAt() {
            int repeated = -1;
            int beforeCredit = -1;
            int last = -1;
            boolean credit = false;
            for (int i = from; i < gap.size(); i++) {
                Labelled b = gap.get(i);
                credit |= b.is(Label.DATE) || b.is(Label.BYLINE);
                if (!titleLike(b)) {
                    continue;
                }
                if (repeated < 0 && times.getOrDefault(key(b.text()), 0) > 1) {
                    repeated = i;
                }
                last = i;
                if (!credit) {
                    beforeCredit = i;
                }
            }
            if (repeated >= 0) {
                return repeated;
            }
            return credit && beforeCredit >= 0 ? beforeCredit : last;
        }

        private boolean titleLike(Labelled b) {
            int words = b.block().shape().words();
            boolean bullet = Text.isBullet(b.text().charAt(0));
            boolean enough = words >= SHORTEST_TITLE_WORDS
                    || (words >= 1 && times.getOrDefault(key(b.text()), 0) > 1 && !wholePage);
            boolean publishes = publisher != null && key(b.text()).equals(key(publisher));
            return b.is(Label.SHORT)
                    && !bullet
                    && !publishes
                    && !Text.mostlyBracketed(b.text())
                    && enough
                    && words <= LONGEST_TITLE_WORDS
                    && !b.text().endsWith(":")
                    && b.block().shape().capitalised() > 0;
        }

        /// The last block that belongs to the head: title, date, byline, bullets, repeated lines.
        private int lastCredit(int title) {
            int last = title;
            for (int i = from; i < gap.size(); i++) {
                Labelled b = gap.get(i);
                boolean repeats = times.getOrDefault(key(b.text()), 0) > 1;
                if (b.is(Label.DATE) || b.is(Label.BYLINE) || b.is(Label.CUT) || repeats) {
                    last = Math.max(last, i);
                }
            }
            return last;
        }

        private int bodyFrom(int title, int lastCredit) {
            int at = Math.max(lastCredit + 1, from);
            boolean known = title >= 0 && (lastCredit > title || !wholePage);
            return known && gap.size() - at <= 3 ? at : gap.size();
        }

        private @Nullable String publisher(int title) {
            for (int i = from; i < gap.size(); i++) {
                Labelled b = gap.get(i);
                String text = Text.withoutBullet(b.text());
                boolean repeats = times.getOrDefault(key(b.text()), 0) > 1;
                boolean named = nextToDate(i) && saysPublisher(text);
                if (b.is(Label.SHORT)
                        && i != title
                        && SiteName.canBe(text)
                        && !key(b.text())
                                .equals(title < 0 ? "" : key(gap.get(title).text()))
                        && b.block().shape().words() <= LONGEST_PUBLISHER_WORDS
                        && (repeats || named)) {
                    return text;
                }
            }
            return null;
        }

        private boolean nextToDate(int i) {
            return (i + 1 < gap.size() && gap.get(i + 1).is(Label.DATE))
                    || (i > 0 && gap.get(i - 1).is(Label.DATE));
        }

        private @Nullable String section(@Nullable String publisher, int title) {
            for (int i = from; i < gap.size(); i++) {
                String text = gap.get(i).text();
                if (i != title && publisher != null && gap.get(i).is(Label.SHORT) && Text.isBullet(text.charAt(0))) {
                    String section = Text.withoutBullet(text);
                    if (!section.equals(publisher) && gap.get(i).block().shape().words() <= 4) {
                        return section;
                    }
                }
            }
            return null;
        }

        private @Nullable String byline() {
            for (int i = from; i < gap.size(); i++) {
                if (gap.get(i).is(Label.BYLINE)) {
                    String line = BY.matcher(gap.get(i).text()).replaceFirst("");
                    String byline = BEHIND_NAMES.matcher(line).replaceFirst("").strip();
                    return byline.isEmpty() ? null : byline;
                }
            }
            return null;
        }

        private Published published() {
            Published found = Published.UNKNOWN;
            for (int i = from; i < gap.size(); i++) {
                DateLine.Found date = gap.get(i).date();
                if (date != null && found.from() == Published.From.NONE) {
                    found = date.published();
                }
            }
            return found;
        }

        private int evidence(int title, @Nullable String publisher) {
            boolean date = false;
            boolean byline = false;
            for (int i = from; i < gap.size(); i++) {
                date |= gap.get(i).is(Label.DATE);
                byline |= gap.get(i).is(Label.BYLINE);
            }
            boolean repeated =
                    title >= 0 && times.getOrDefault(key(gap.get(title).text()), 0) > 1;
            return (title >= 0 ? 1 : 0)
                    + (repeated ? 2 : 0)
                    + (date ? 1 : 0)
                    + (byline ? 1 : 0)
                    + (publisher != null ? 1 : 0);
        }
    }

    /// Whether a name is that of a paper or an agency, by a word in it.
    static boolean saysPublisher(String name) {
        return PUBLISHER_WORD.matcher(name).matches();
    }

    /// Two lines say the same if they are equal without bullets and case.
    static String key(String text) {
        return Text.withoutBullet(text).toLowerCase(Locale.ROOT);
    }

    /// Whether a text has this key. Of the many lines of a page nearly all are told by their first letter.
    static boolean isKey(String key, String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        if (letter && (key.isEmpty() || key.charAt(0) != (first | 32))) {
            return false;
        }
        return key(text).equals(key);
    }
}
