package org.copydesk.corpus.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.site.SiteRule.Action;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Tables of a file to rules and tests.
final class RuleReader {

    private static final List<String> RULE_KEYS = List.of(
            "name",
            "reason",
            "sites",
            "files",
            "publishers",
            "does",
            "selector",
            "lines",
            "publisher",
            "section",
            "approved");
    private static final List<String> TEST_KEYS =
            List.of("name", "url", "file", "publisher", "html", "text", "cuts", "keeps", "says");
    private static final List<String> CREDITS = List.of("title", "byline", "date", "publisher", "section");
    private static final List<String> ACTIONS = Arrays.stream(Action.values())
            .map(action -> action.name().toLowerCase(Locale.ROOT))
            .toList();

    /// Regular expressions in a selector could take for ever: `[attr~=…]`, `:matches(…)` and its kin.
    private static final Pattern REGULAR = Pattern.compile("~=|:matches");

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*(?::\\d+)?");

    private RuleReader() {}

    static SiteRule rule(RuleTable table) {
        table.only(RULE_KEYS);
        try {
            return new SiteRule(
                    table.required("name"),
                    table.required("reason"),
                    new Scope(
                            table.texts("sites").stream()
                                    .map(site -> site(table, site))
                                    .toList(),
                            table.texts("files").stream().map(PathGlob::new).toList(),
                            table.texts("publishers")),
                    action(table),
                    selector(table),
                    table.texts("lines").stream().map(LinePattern::of).toList(),
                    table.text("publisher"),
                    table.text("section"),
                    table.flag("approved", true));
        } catch (IllegalArgumentException e) {
            throw table.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String site(RuleTable table, String written) {
        String site = written.strip().toLowerCase(Locale.ROOT);
        if (site.equals(Scope.EVERYWHERE)) {
            return site;
        }
        String host = site.startsWith("*.") ? site.substring(2) : site;
        if (!HOST.matcher(host).matches()) {
            throw table.wrong("a site is a host (\"gazette.example\", which stands for www.gazette.example too),"
                    + " not '" + written + "'");
        }
        return host;
    }

    private static Action action(RuleTable table) {
        String does = table.required("does").toLowerCase(Locale.ROOT);
        if (!ACTIONS.contains(does)) {
            throw table.wrong("does is one of " + String.join(", ", ACTIONS) + ", not '" + does + "'"
                    + Likeliest.hint(does, ACTIONS));
        }
        return Action.valueOf(does.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String selector(RuleTable table) {
        String selector = table.text("selector");
        if (selector == null) {
            return null;
        }
        if (REGULAR.matcher(selector).find()) {
            throw table.wrong("a selector with a regular expression can take for ever: use ^=, $=, *=, or lines");
        }
        try {
            QueryParser.parse(selector);
            return selector;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw table.wrong("'" + selector + "' is no CSS selector: " + e.getMessage());
        }
    }

    static RuleTest test(RuleTable table, List<SiteRule> rules) {
        table.only(TEST_KEYS);
        String html = table.text("html");
        String text = table.text("text");
        if ((html == null) == (text == null)) {
            throw table.wrong("give the page in html or in text");
        }
        Place place = new Place(table.node().has("file") ? table.required("file") : "a test", null, 1);
        String url = table.text("url");
        String site = url != null ? url : table.node().has("file") ? null : firstSite(rules);
        Credits credits = Credits.at(site);
        Page page = html != null
                ? new Page.Html(place, credits, null, html)
                : new Page.Lines(
                        place, credits, null, String.valueOf(text).lines().toList());
        try {
            return new RuleTest(
                    table.where(),
                    page,
                    table.text("publisher"),
                    table.texts("cuts"),
                    table.texts("keeps"),
                    table.map("says", CREDITS));
        } catch (IllegalArgumentException e) {
            throw table.wrong(String.valueOf(e.getMessage()));
        }
    }

    /// A test without an address is about a page of the first site that the rules name.
    private static @Nullable String firstSite(List<SiteRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.scope().sites().stream())
                .filter(site -> !site.equals(Scope.EVERYWHERE))
                .findFirst()
                .map(site -> "https://" + site + "/")
                .orElse(null);
    }
}
