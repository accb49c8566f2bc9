package org.copydesk.corpus.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.split.Signer.Stand;
import org.copydesk.corpus.split.Signer.Way;
import org.copydesk.corpus.split.Signer.Zone;
import org.jspecify.annotations.Nullable;

/// The names on a page without markup that stand where authors' names stand: near the headline, beside
/// the date, behind "by", under pictures, in the card below the story. Looks at each line near the story
/// once, and at a few around each name. For one page and one thread.
final class Signers {

    /// A line that is so far from a name says nothing of it.
    static final int NEAR = 4;

    /// Blocks over the headline in which the author may be named: menus are longer.
    private static final int MOST_ABOVE = 25;

    /// Blocks behind the story in which the author may be named.
    private static final int MOST_BEHIND = 50;

    /// Blocks at a story's beginning and at its end in which the author may be named: it may be a list of
    /// names.
    private static final int MOST_WITHIN = 30;

    /// Where no headline is known, so many blocks above the story are its head.
    private static final int HEAD = 12;

    private static final int LONGEST = 120;
    private static final int LONGEST_DATED = 90;
    private static final int LONGEST_LABEL = 15;
    private static final int BESIDE = 2;
    private static final int LEAST_LETTERS = 3;

    /// One of these stands in every line that names an author behind "by" or the like.
    private static final List<String> LINKS = List.of("by", "By", "BY", "von ", "par ", "por ", "uthor", "ords");

    /// With these words lines begin that show an author.
    private static final Set<String> LEADS = BylineLines.words("picture photo photograph image avatar headshot portrait"
            + " profile author about meet post posts article articles see view read all more follow recently the");

    /// With these words lines end that do.
    private static final Set<String> FACES =
            BylineLines.words("picture photo photograph image avatar headshot portrait pic linkedin twitter author");

    private static final String FACE =
            "picture|photo|photograph|image|avatar|headshot|portrait|profile (?:pic|picture|photo|image)";

    private static final Pattern SHOWN_BEFORE = Pattern.compile("(?i:(?:" + FACE
            + ")(?: (?:of|for))?|author(?: (?:bio|profile|image|photo))?|about(?: the author)?|meet|posts? by"
            + "|articles? by|(?:see |view |read )?(?:all|more)(?: (?:posts|articles|stories|content))? (?:by|from)"
            + "|follow|recently by|the author)[: ]\\s*(?=\\p{Lu})");

    private static final Pattern SHOWN_BEHIND =
            Pattern.compile("(?:['’]s)? (?i:" + FACE + "|linkedin|twitter|author)$");

    private static final Pattern SAID_BEFORE =
            Pattern.compile("(?i:writer|author|editor|reporter|story|words|text|contributor)\\s?:\\s*(?=\\p{Lu})");

    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:(?i:about the author|about|author|written by|hi,? i['’]m|i['’]m|i am)?[:.]? ?)((?:\\p{Lu}[\\p{L}'’.-]*)"
                    + "(?: \\p{Lu}[\\p{L}'’.-]*){1,3})(?:,? \\p{Lu}[\\p{L}.]{1,5})?,? "
                    + "(?:is|was|has|writes|covers|works|worked|joined|holds|serves|lives|leads|reports|brings"
                    + "|specializes|specialises|runs|founded|co-founded|combines|loves|started|began)\\b");

    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•⋅/-]\\s*|\\s*[|•·⋅—]\\s*|//|,\\s|\\s{2,}");

    private final List<Labelled> page;
    private final BylineLines lines;
    private final boolean known;
    private final int headline;
    private final int start;
    private final int end;
    private final Map<String, Signer> found = new LinkedHashMap<>();
    private final SmallWords small = new SmallWords();

    /// @param page the page's blocks
    /// @param headline the block that is the headline, or -1
    /// @param start the block with which the story begins
    /// @param end the block behind its last one
    /// @param chosen whom the rules take for its author, or null
    Signers(List<Labelled> page, int headline, int start, int end, @Nullable String chosen) {
        this.page = page;
        this.lines = new BylineLines(page);
        this.known = headline >= 0;
        this.headline = Math.min(start, headline < 0 ? Math.max(0, start - HEAD) : headline);
        this.start = start;
        this.end = end;
        if (chosen != null) {
            signer(chosen);
        }
        int to = Math.min(page.size(), end + MOST_BEHIND);
        for (int i = Math.max(0, this.headline - MOST_ABOVE); i < to; i++) {
            if (i < start + MOST_WITHIN || i >= end - MOST_WITHIN) {
                read(i);
                small.add(page.get(i).text());
            }
        }
    }

    /// The names, in the order in which they were met, the rules' first. Where no headline is known, a
    /// name that does no more than stand alone is as likely the site's, or an item of a menu.
    List<Signer> all() {
        return found.values().stream()
                .filter(signer -> known || !signer.standsAloneOnly())
                .toList();
    }

    /// The words that stand near the story in small letters.
    SmallWords small() {
        return small;
    }

    private void read(int i) {
        Block block = page.get(i).block();
        if (block.prose()) {
            Matcher described = DESCRIBED.matcher(block.text());
            add(i, Way.DESCRIBED, described.lookingAt() ? BylineLines.person(described.group(1)) : null);
        } else if (block.text().length() <= LONGEST) {
            String line = Text.withoutBullet(block.text()).strip();
            if (lines.isPerson(i) && Bylines.withoutBy(line).equals(line)) {
                add(i, Way.ALONE, BylineLines.person(line));
            } else {
                spoken(i, line);
                shown(i, line);
                parted(i, line);
            }
        }
    }

    private void spoken(int i, String line) {
        int colon = line.indexOf(':');
        Matcher said = SAID_BEFORE.matcher(line);
        if (line.length() <= LONGEST_LABEL && Bylines.isLabel(line)) {
            boolean last = i + 1 == page.size();
            add(
                    i,
                    Way.SPOKEN,
                    last
                            ? null
                            : Bylines.person(Text.withoutBullet(page.get(i + 1).text())));
        } else if (colon > 0 && colon <= LONGEST_LABEL && said.lookingAt()) {
            add(i, Way.SPOKEN, Bylines.person(withoutDate(line.substring(said.end()))));
        } else if (holdsOne(line, LINKS)) {
            String names = Bylines.withoutBy(line);
            boolean begins = names.length() < line.length();
            add(i, Way.SPOKEN, begins ? Bylines.person(withoutDate(names)) : Bylines.within(line));
        }
    }

    private static boolean holdsOne(String line, List<String> words) {
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDate(String line) {
        DateLine.Found date = date(line);
        return date == null || date.start() == 0 ? line : line.substring(0, date.start());
    }

    private static DateLine.@Nullable Found date(String line) {
        return line.length() <= LONGEST_DATED ? DateLine.absolute(line) : null;
    }

    private void shown(int i, String line) {
        int space = line.indexOf(' ');
        if (space <= 0) {
            return;
        }
        if (LEADS.contains(line.substring(0, space).toLowerCase(Locale.ROOT))) {
            Matcher before = SHOWN_BEFORE.matcher(line);
            add(i, Way.SHOWN, before.lookingAt() ? BylineLines.person(line.substring(before.end())) : null);
        }
        if (FACES.contains(line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            add(i, Way.SHOWN, BylineLines.person(SHOWN_BEHIND.matcher(line).replaceFirst("")));
        }
        int half = line.length() / 2;
        if (half > LEAST_LETTERS && line.charAt(0) == line.charAt(line.length() - half)) {
            String first = line.substring(0, half).strip();
            add(i, Way.SHOWN, line.endsWith(first) ? BylineLines.person(first) : null);
        }
    }

    private void parted(int i, String line) {
        DateLine.Found date = date(line);
        int mark = mark(line);
        if (date != null) {
            String beside = line.substring(0, date.start()) + " | " + line.substring(date.end());
            PARTS.splitAsStream(beside).forEach(part -> add(i, Way.DATED, BylineLines.person(part)));
        } else if (mark > 0) {
            add(i, Way.PART, BylineLines.person(line.substring(0, mark)));
        }
    }

    /// Where the first mark stands behind which a name ends, or -1.
    private static int mark(String line) {
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (",|·•⋅—–/".indexOf(c) >= 0 || (line.charAt(i - 1) == ' ' && (c == ' ' || c == '-'))) {
                return i;
            }
        }
        return -1;
    }

    private Signer signer(String name) {
        return found.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Signer(name, NEAR));
    }

    private void add(int i, Way way, @Nullable String name) {
        if (name == null || name.length() < LEAST_LETTERS) {
            return;
        }
        Signer signer = signer(name);
        Zone zone = i < headline ? Zone.ABOVE : i < start ? Zone.HEAD : i < end ? Zone.STORY : Zone.FOOT;
        signer.stands(new Stand(way, zone));
        switch (zone) {
            case ABOVE -> signer.overHeadline = Math.min(signer.overHeadline, headline - i);
            case HEAD -> {
                signer.fromHeadline = Math.min(signer.fromHeadline, i - headline);
                signer.fromStory = Math.min(signer.fromStory, start - i);
            }
            case STORY -> signer.intoStory = Math.min(signer.intoStory, i - start);
            case FOOT -> signer.behindStory = Math.min(signer.behindStory, i - end);
        }
        signer.neighbours = Math.min(signer.neighbours, neighbours(i, name));
        if (zone != Zone.ABOVE) {
            beside(signer, i, name);
        }
    }

    private int neighbours(int i, String name) {
        int neighbours = 0;
        for (int k = Math.max(0, i - BESIDE); k <= Math.min(page.size() - 1, i + BESIDE); k++) {
            neighbours += k != i && lines.isPerson(k) && !page.get(k).text().equals(name) ? 1 : 0;
        }
        return neighbours;
    }

    /// What the lines beside a name say: what its bearer does, of whom a life is told, how long reading takes.
    private void beside(Signer signer, int i, String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        for (int k = Math.max(0, i - NEAR + 1); k < Math.min(page.size(), i + NEAR); k++) {
            Labelled line = page.get(k);
            boolean named = line.block().prose() && line.text().startsWith(first);
            signer.roles += Math.abs(k - i) <= 1 && lines.hasRole(k) ? 1 : 0;
            signer.minutes += lines.hasMinutes(k) ? 1 : 0;
            signer.lives += k > i && k <= i + BESIDE && (named || lines.isLife(k)) ? 1 : 0;
            signer.toDate = line.date() == null ? signer.toDate : Math.min(signer.toDate, Math.abs(k - i));
        }
    }
}
