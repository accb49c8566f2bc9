package org.copydesk.corpus.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.learn.Proposal.Site;
import org.copydesk.corpus.site.LinePattern;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.Split;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.corpus.split.TracedBlock;
import org.jspecify.annotations.Nullable;

/// Compares the pages of each site and proposes rules that cut what stands on many of them.
///
/// A block counts as the same on two pages if its text is, numbers aside. Of a block that stands on one page
/// only 20 bytes are kept; its text is kept once it comes again. A page with the stories of an earlier one is
/// that page again and is not counted. For one thread.
public final class SiteLearner {

    /// Below so many pages nothing is said of a site.
    public static final int FEWEST_PAGES = 3;

    /// A selector is proposed where so much of what it finds is the same from page to page.
    private static final double PURE = 0.9;

    private static final Pattern TABLE_PART = Pattern.compile("^(?:caption|tbody|td|tfoot|th|thead|tr)[.#]");

    private final StorySplitter splitter;
    private final double share;
    private final boolean outside;
    private final HashCounts blocks = new HashCounts();
    private final Map<Site, Integer> pages = new HashMap<>();
    private final Map<Site, String> paragraphs = new HashMap<>();
    private final Map<Site, Map<Long, Repeat>> repeats = new HashMap<>();

    /// How many blocks an element of that name has held on all pages.
    private final Map<Long, Integer> inElement = new HashMap<>();

    private final Set<Long> seen = new HashSet<>();
    private int page;

    /// @param splitter one without rules of a user's own
    /// @param share the least share of a site's pages on which a block stands, above 0 and up to 1
    /// @param outside whether blocks are proposed as well that no page keeps as story
    public SiteLearner(StorySplitter splitter, double share, boolean outside) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies above 0 and is 1 at the most, not " + share);
        }
        this.splitter = splitter;
        this.share = share;
        this.outside = outside;
    }

    /// A block that came again.
    private static final class Repeat {
        private final String text;
        private final Map<String, Integer> selectors = new TreeMap<>();

        Repeat(String text) {
            this.text = text;
        }
    }

    /// Takes a page into account.
    public void add(Page page) {
        Split split = splitter.split(page);
        Site site = site(page, split);
        String stories =
                String.join("\n", split.stories().stream().map(Draft::text).toList());
        if (!stories.isEmpty() && !seen.add(HashCounts.hash(site.name(), stories))) {
            return;
        }
        this.page++;
        pages.merge(site, 1, Integer::sum);
        for (TracedBlock block : TracedBlock.of(page, split)) {
            if (!block.text().isBlank() && block.text().length() <= LinePattern.LONGEST / 2) {
                count(site, block);
            } else if (block.kept()) {
                paragraphs.putIfAbsent(site, block.text());
            }
        }
    }

    private void count(Site site, TracedBlock block) {
        String line = pattern(block.text());
        long hash = HashCounts.hash(site.name(), line);
        if (!blocks.count(hash, page, block.kept())) {
            return;
        }
        String selector = block.selector() == null ? "" : block.selector();
        inElement.merge(HashCounts.hash(site.name(), selector), 1, Integer::sum);
        if (blocks.of(hash) > 1) {
            repeats.computeIfAbsent(site, absent -> new HashMap<>())
                    .computeIfAbsent(hash, absent -> new Repeat(block.text()))
                    .selectors
                    .merge(selector, 1, Integer::sum);
        }
    }

    /// The text as a rule writes it, numbers as `#`.
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        String quoted = LinePattern.quoted(text);
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            boolean digit = Character.isDigit(c);
            if (!digit) {
                pattern.append(c);
            } else if (i == 0 || !Character.isDigit(quoted.charAt(i - 1))) {
                pattern.append('#');
            }
        }
        return pattern.toString();
    }

    private static Site site(Page page, Split split) {
        String url = page.credits().url();
        for (Draft draft : split.stories()) {
            url = url == null ? draft.credits().url() : url;
        }
        String host = SiteRules.hostOf(url);
        if (host != null) {
            return new Site(host.startsWith("www.") ? host.substring(4) : host, "");
        }
        String file = page.place().file();
        int slash = file.lastIndexOf('/');
        boolean many = page.place().record() != null;
        String folder = slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
        return new Site(null, many ? file.substring(slash + 1) : folder.isEmpty() ? "*" : folder + "/*");
    }

    /// The rules to propose: by site, and within one those first that stand on the most pages.
    public List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        List<Site> sites = new ArrayList<>(repeats.keySet());
        sites.sort(Comparator.comparing(Site::name));
        for (Site site : sites) {
            proposals.addAll(of(site));
        }
        return proposals;
    }

    private List<Proposal> of(Site site) {
        int of = pages.getOrDefault(site, 0);
        int least = Math.max(FEWEST_PAGES, (int) Math.ceil(share * of));
        List<Proposal> found = new ArrayList<>();
        Map<Long, Repeat> again = repeats.getOrDefault(site, Map.of());
        Map<String, Integer> repeatedIn = new HashMap<>();
        again.forEach((hash, repeat) -> {
            if (blocks.of(hash) >= least) {
                repeat.selectors.forEach((selector, n) -> repeatedIn.merge(selector, n + 1, Integer::sum));
            }
        });
        again.forEach((hash, repeat) -> {
            int on = blocks.of(hash);
            int kept = blocks.marked(hash);
            if (on >= least && (outside || kept > 0)) {
                found.add(new Proposal(
                        site,
                        pure(site, repeat, repeatedIn),
                        pattern(repeat.text),
                        repeat.text,
                        on,
                        kept,
                        of,
                        paragraphs.get(site)));
            }
        });
        found.sort(Comparator.comparingInt((Proposal each) -> -each.kept())
                .thenComparing(Comparator.comparingInt(Proposal::pages).reversed())
                .thenComparing(Proposal::line));
        return oneRuleAnElement(found);
    }

    /// The selector of the element in which the block always stands, if it holds little else on any page.
    private @Nullable String pure(Site site, Repeat repeat, Map<String, Integer> repeatedIn) {
        if (repeat.selectors.size() != 1) {
            return null;
        }
        String selector = repeat.selectors.keySet().iterator().next();
        int all = inElement.getOrDefault(HashCounts.hash(site.name(), selector), 0);
        boolean pure = repeatedIn.getOrDefault(selector, 0) >= PURE * all;
        // Parts of a table mean nothing without it, and a rule's test has only the part.
        return !selector.isEmpty() && pure && !TABLE_PART.matcher(selector).find() ? selector : null;
    }

    /// Of several blocks in one element the first stands for all.
    private static List<Proposal> oneRuleAnElement(List<Proposal> found) {
        Set<String> selectors = new HashSet<>();
        return found.stream()
                .filter(each -> each.selector() == null || selectors.add(each.selector()))
                .toList();
    }
}
