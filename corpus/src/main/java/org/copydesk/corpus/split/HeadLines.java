package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.split.Markup.Role;
import org.jspecify.annotations.Nullable;

/// The lines around a headline, read for who wrote the story and when. For one page and one thread.
final class HeadLines {

    /// So many blocks above the headline and below it may tell of the story.
    private static final int ABOVE = 6;

    private static final int BELOW = 14;

    /// Behind so many paragraphs the lines belong to the story itself.
    private static final int PARAGRAPHS = 3;

    private static final int LABEL = 20;
    private static final int LONGEST_NAME_LINE = 120;

    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•⋅/-]\\s+|\\s*[|•·⋅]\\s*");

    private static final Pattern CALENDAR = Pattern.compile(
            "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:january|february|march|april|june"
                    + "|july|august|september|october|november|december|updated|published|posted)\\b");

    private static final Pattern UPDATED = Pattern.compile(
            "(?i)\\b(?:updated?|modified|revised|reviewed|aktualisiert|mis à jour|actualizado|atualizado)\\b");

    private static final Pattern BY = Pattern.compile("(?i:by|von|par|por)[: ]\\s*(?=\\p{Lu})");

    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|seit|depuis|desde)\\b");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)^\\P{L}*(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private final List<Block> blocks;
    private final Labelled[] labels;
    private final int headline;
    private final int from;
    private final int to;

    /// @param blocks the page
    /// @param headline the block that is the headline, or with which the page begins
    /// @param end the block before which they end at the latest
    HeadLines(List<Block> blocks, Labeller labeller, int headline, int end) {
        this.blocks = blocks;
        this.headline = headline;
        this.from = Math.max(0, headline - ABOVE);
        this.to = end(Math.min(end, headline + BELOW));
        this.labels = blocks().stream().map(labeller::label).toArray(Labelled[]::new);
    }

    private int end(int last) {
        int paragraphs = 0;
        for (int i = headline; i < last; i++) {
            paragraphs += blocks.get(i).prose() ? 1 : 0;
            if (paragraphs >= PARAGRAPHS) {
                return i;
            }
        }
        return last;
    }

    /// The lines.
    List<Block> blocks() {
        return blocks.subList(from, Math.max(from, to));
    }

    /// "By" and names, on one line or on two; else null.
    @Nullable
    String spoken() {
        for (int i = from; i < to; i++) {
            String text = withoutDate(i);
            boolean dated =
                    labels[i - from].is(Labelled.Label.DATE) && BY.matcher(text).lookingAt();
            if (dated || labels[i - from].is(Labelled.Label.BYLINE)) {
                String names = Bylines.person(text);
                if (names != null) {
                    return names;
                }
            }
            if (!blocks.get(i).prose() && text.length() <= LONGEST_NAME_LINE) {
                String names = Bylines.within(text);
                if (names != null) {
                    return names;
                }
            }
            if (Bylines.isLabel(text) && i + 1 < to) {
                return Bylines.person(text(i + 1));
            }
        }
        return null;
    }

    /// Persons' names right beside the date, with nothing else there: on its line, parted from it by a mark,
    /// or on a line of their own.
    List<String> besideDate() {
        List<String> names = new ArrayList<>();
        for (int i = headline + 1; i < to; i++) {
            Labelled labelled = labels[i - from];
            if (labelled.is(Labelled.Label.DATE)) {
                for (String part : PARTS.split(labelled.text())) {
                    if (Bylines.isPerson(part) && !CALENDAR.matcher(part).find()) {
                        names.add(Bylines.withoutBy(part));
                    }
                }
                for (int beside : new int[] {i - 1, i + 1}) {
                    if (beside > headline && beside < to && Bylines.isPerson(text(beside))) {
                        names.add(Bylines.withoutBy(text(beside)));
                    }
                }
            }
        }
        return names;
    }

    /// "By Ada Holm 3 June 2025" names nobody called June.
    private String withoutDate(int i) {
        DateLine.Found date = labels[i - from].date();
        String text = blocks.get(i).text();
        if (date == null) {
            return text(i);
        }
        String before = text.substring(0, date.start()).strip();
        String behind = text.substring(date.end()).strip();
        return Text.withoutBullet(behind.isEmpty() ? before : before + " | " + behind);
    }

    private String text(int i) {
        return Text.withoutBullet(blocks.get(i).text());
    }

    /// The first date that is not that of a change, or unknown.
    ///
    /// @param masthead whether a line above the headline with a weekday counts as well: where the page says its
    ///     day elsewhere, that line is today's date, as newspapers print it below their names
    Published published(boolean masthead) {
        return date(false, masthead);
    }

    /// The first date that is said to be that of a change, or unknown.
    Published updated() {
        return date(true, true);
    }

    private Published date(boolean updated, boolean masthead) {
        for (int i = from; i < to; i++) {
            boolean other = isTeaser(i) || isAnother(i) || (!masthead && isMasthead(i));
            DateLine.Found date = blocks.get(i).prose() || other ? null : dated(labels[i - from]);
            // A day that cannot be read ("5 days ago", from nobody knows when) is the story's all the same: the next
            // one is another's.
            if (date != null && changed(i) == updated) {
                return date.published();
            }
        }
        return Published.UNKNOWN;
    }

    /// A date that is a link above the headline is that of the story which it leads to.
    private boolean isTeaser(int i) {
        return i < headline && blocks.get(i).markup().linkShare() >= Markup.MOSTLY_LINKS;
    }

    /// A day in the headline or under a picture is one that the story tells of; "since" begins a span.
    private boolean isAnother(int i) {
        Block block = blocks.get(i);
        Role role = block.markup().role();
        return role == Role.CAPTION
                || (i == headline && role == Role.HEADING)
                || SINCE.matcher(block.text()).find();
    }

    private boolean isMasthead(int i) {
        return i < headline && WEEKDAY.matcher(blocks.get(i).text()).find();
    }

    /// Whether a line says when something was changed.
    static boolean isOfChange(String line) {
        return UPDATED.matcher(line).find();
    }

    /// The word stands on the date's own line or alone on the one above.
    private boolean changed(int i) {
        String above = i == 0 ? "" : blocks.get(i - 1).text();
        return UPDATED.matcher(blocks.get(i).text()).find()
                || (above.length() < LABEL && UPDATED.matcher(above).find());
    }

    /// The date in a line that gives one, or null.
    static DateLine.@Nullable Found dated(Labelled labelled) {
        return labelled.is(Labelled.Label.DATE) || labelled.is(Labelled.Label.BYLINE) ? labelled.date() : null;
    }
}
