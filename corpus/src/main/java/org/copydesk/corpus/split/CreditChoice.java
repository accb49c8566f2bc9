package org.copydesk.corpus.split;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Credits;
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

    private static final Pattern BAR = Pattern.compile("\\s[|–—·•»-]\\s");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CreditChoice() {}

    /// The credits of the page's only story.
    ///
    /// @param outside what is known from outside the page, which nothing here overrules
    static Credits of(HtmlPage page, Credits outside, Furniture furniture, @Nullable Instant anchor) {
        VisibleCredits visible = new VisibleCredits(page, furniture, anchor);
        Credits said = page.credits();
        return new Credits(
                outside.title() != null ? outside.title() : title(page, said.title(), visible.heading()),
                outside.byline() != null ? outside.byline() : byline(said, visible),
                said.publisher(),
                said.section(),
                said.url(),
                said.language(),
                outside.published().from() != Published.From.NONE
                        ? outside.published()
                        : published(page, visible, outside.url()));
    }

    private static @Nullable String title(HtmlPage page, @Nullable String said, @Nullable String seen) {
        String chosen = said == null ? seen : said;
        if (seen != null && said != null) {
            boolean known = alike(seen, said) || (alike(seen, page.tab()) && besideSite(page.tab(), seen) == null);
            chosen = known ? seen : said;
        }
        if (chosen == null) {
            return null;
        }
        String beside = besideSite(page.tab(), chosen);
        return headOf(beside == null ? chosen : beside);
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

    private static @Nullable String byline(Credits said, VisibleCredits visible) {
        String names = said.byline();
        if (names != null && Bylines.areNames(names) && (!ofSite(names, said) || Bylines.isOnesOwn(names))) {
            return names;
        }
        return visible.byline();
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

    private static Published published(HtmlPage page, VisibleCredits visible, @Nullable String url) {
        Credits said = page.credits();
        Published seen = visible.published();
        if (seen.from() != Published.From.NONE) {
            boolean better = sameDay(seen, said.published()) || sameDay(seen, page.modified());
            return better && said.published().from() != Published.From.NONE ? said.published() : seen;
        }
        if (said.published().from() != Published.From.NONE) {
            return said.published();
        }
        Published inUrl = HtmlCredits.inUrl(url);
        return inUrl.from() != Published.From.NONE ? inUrl : visible.updated();
    }

    private static boolean sameDay(Published one, Published other) {
        return one.day() != null && one.day().equals(other.day());
    }
}
