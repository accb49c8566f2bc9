package org.copydesk.corpus.split;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.site.SiteRules;
import org.jspecify.annotations.Nullable;

/// Weighs what a page's metadata say of its story against what a reader sees. Set on development pages: the
/// headline that is seen is the better one wherever it resembles what the metadata say; names in metadata are
/// those of persons, or else the ones that are seen; a day that is seen and is not that of a change (by its
/// label, or by the metadata) is right more often than metadata.
final class CreditChoice {

    /// Two headlines are one if they share so many of their words.
    private static final double ALIKE = 0.4;

    /// What stands before a stroke is the headline only if it is this long.
    private static final int SHORTEST_HEAD = 12;

    /// What is taken as the metadata have it.
    private static final List<CreditField> AS_SAID = List.of(
            CreditField.PUBLISHER, CreditField.SECTION, CreditField.URL, CreditField.LANGUAGE, CreditField.DESCRIPTION);

    private static final Pattern BAR = Pattern.compile("\\s[|–—·•»-]\\s");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CreditChoice() {}

    /// The credits of the page's only story.
    ///
    /// @param outside what is known from outside the page, which nothing here overrules but what a
    ///     reader sees where it is doubted
    static Credits of(HtmlPage page, Credits outside, Furniture furniture, @Nullable Instant anchor) {
        VisibleCredits visible = new VisibleCredits(page, furniture, anchor);
        Set<CreditField> seen = doubtedAndSeen(outside, visible);
        Credits said = without(seen, page.credits());
        Credits.Builder chosen = new Credits.Builder();
        for (CreditField field : AS_SAID) {
            chosen.copy(field, said);
        }
        title(chosen, page, said, visible.heading());
        byline(chosen, said, visible);
        published(chosen, page, said, visible, outside.url());
        modified(chosen, said, visible);
        // Three that are known from outside are beyond doubt.
        Credits known = without(seen, outside);
        return chosen.copy(CreditField.TITLE, known)
                .copy(CreditField.BYLINE, known)
                .copy(CreditField.PUBLISHED, known)
                .build();
    }

    private static Set<CreditField> doubtedAndSeen(Credits outside, VisibleCredits visible) {
        Set<CreditField> fields = EnumSet.noneOf(CreditField.class);
        if (Trust.doubts(outside, CreditField.TITLE) && visible.isHeadingOwn()) {
            fields.add(CreditField.TITLE);
        }
        if (Trust.doubts(outside, CreditField.BYLINE) && visible.byline() != null) {
            fields.add(CreditField.BYLINE);
        }
        if (Trust.doubts(outside, CreditField.PUBLISHED) && visible.published().from() != Published.From.NONE) {
            fields.add(CreditField.PUBLISHED);
        }
        return fields;
    }

    private static Credits without(Set<CreditField> fields, Credits credits) {
        Credits.Builder rest = new Credits.Builder();
        for (CreditField field : CreditField.values()) {
            if (!fields.contains(field)) {
                rest.copy(field, credits);
            }
        }
        return rest.build();
    }

    private static void title(Credits.Builder credits, HtmlPage page, Credits all, @Nullable String seen) {
        String said = all.title();
        String title = said == null ? seen : said;
        if (title == null) {
            return;
        }
        Origin.From from = from(all, CreditField.TITLE);
        Origin origin = new Origin(from, from == Origin.From.TEXT ? Trust.SEEN_TITLE : Trust.SAID_TITLE);
        if (seen != null) {
            boolean same = said != null && alike(seen, said);
            if (said == null || same || (alike(seen, page.tab()) && besideSite(page.tab(), seen) == null)) {
                title = seen;
                origin = Trust.seen(same ? Trust.SEEN_AND_SAID_TITLE : Trust.SEEN_TITLE);
            } else {
                origin = new Origin(from, Trust.DOUBTED_TITLE);
            }
        }
        String beside = besideSite(page.tab(), title);
        credits.text(CreditField.TITLE, headOf(beside == null ? title : beside), origin);
    }

    private static Origin.From from(Credits said, CreditField field) {
        Origin origin = said.origins().get(field);
        return origin == null ? Origin.From.META : origin.from();
    }

    /// What stands before `headline` in the title of the tab, if that is longer: then the supposed headline is
    /// rather the site's name. Null where it is not.
    private static @Nullable String besideSite(String tab, String headline) {
        int bar = 0;
        Matcher bars = BAR.matcher(tab);
        while (bars.find()) {
            bar = bars.start();
        }
        boolean site = bar > headline.length() && words(tab.substring(bar)).equals(words(headline));
        return site ? tab.substring(0, bar).strip() : null;
    }

    /// A headline without what stands behind an upright stroke: a section, a site, words for search engines.
    private static String headOf(String title) {
        int bar = title.indexOf(" | ");
        return bar >= SHORTEST_HEAD ? title.substring(0, bar).strip() : title;
    }

    private static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        // The tab's title has the site's name behind the headline.
        return !words.isEmpty() && both.size() >= ALIKE * words.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private static void byline(Credits.Builder credits, Credits said, VisibleCredits visible) {
        String names = said.byline() == null ? null : Bylines.withoutRole(said.byline());
        if (names != null && Bylines.areNames(names) && (!ofSite(names, said) || Bylines.isOnesOwn(names))) {
            Origin origin = new Origin(from(said, CreditField.BYLINE), Trust.SAID_BYLINE);
            credits.text(CreditField.BYLINE, names, origin);
        } else {
            String seen = visible.byline();
            credits.text(
                    CreditField.BYLINE, seen == null ? null : Bylines.withoutRole(seen), Trust.seen(Trust.SEEN_BYLINE));
        }
    }

    /// The site's own name in the place of an author's is nobody's, unless it is a person's site.
    private static boolean ofSite(String names, Credits said) {
        String name = squeezed(names);
        String host = SiteRules.hostOf(said.url());
        String publisher = said.publisher();
        return (publisher != null && squeezed(publisher).equals(name))
                || (host != null && squeezed(host).contains(name));
    }

    private static String squeezed(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static void published(
            Credits.Builder credits, HtmlPage page, Credits said, VisibleCredits visible, @Nullable String url) {
        Published seen = visible.published();
        Origin origin = new Origin(from(said, CreditField.PUBLISHED), Trust.SAID_DATE);
        if (seen.from() != Published.From.NONE) {
            boolean better = sameDay(seen, said.published()) || sameDay(seen, page.changed());
            if (better && said.published().from() != Published.From.NONE) {
                credits.published(said.published(), new Origin(origin.from(), Trust.SEEN_AND_SAID_DATE));
            } else {
                credits.published(seen, Trust.ofDate(seen, Trust.SEEN_DATE));
            }
        } else if (said.published().from() != Published.From.NONE) {
            credits.published(said.published(), origin);
        } else {
            Published elsewhere = visible.elsewhere();
            credits.published(visible.updated(), Trust.seen(Trust.CHANGE_DATE));
            if (elsewhere.from() != Published.From.NONE) {
                credits.published(elsewhere, Trust.ofDate(elsewhere, Trust.FAR_DATE));
            }
            credits.published(HtmlCredits.inUrl(url), new Origin(Origin.From.URL, Trust.URL_DATE));
        }
    }

    private static void modified(Credits.Builder credits, Credits said, VisibleCredits visible) {
        credits.modified(visible.updated(), Trust.seen(Trust.SEEN_DATE)).copy(CreditField.MODIFIED, said);
    }

    private static boolean sameDay(Published one, Published other) {
        return one.day() != null && one.day().equals(other.day());
    }
}
