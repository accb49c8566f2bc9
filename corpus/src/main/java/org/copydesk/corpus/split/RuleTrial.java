package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.site.RuleTest;
import org.copydesk.corpus.site.RulesFile;
import org.copydesk.corpus.site.RulesFormatException;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.site.SiteRules;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Runs the tests of a file of rules. All of its rules act in them, approved or not: a test of a proposal says
/// what approving it would do.
public final class RuleTrial {

    private static final int EXCERPT = 60;

    private RuleTrial() {}

    /// What is wrong, a line each test that fails; none if all is well.
    public static List<String> faults(RulesFile file) {
        SiteRules rules = SiteRules.all(file.rules());
        List<String> faults = new ArrayList<>();
        for (RuleTest test : file.tests()) {
            String fault = fault(test, rules);
            if (fault != null) {
                faults.add(test.name() + ": " + fault);
            }
        }
        return faults;
    }

    /// Refuses a file with a test that fails.
    ///
    /// @throws RulesFormatException with the first fault, and how many more there are
    public static RulesFile passed(RulesFile file) {
        List<String> faults = faults(file);
        if (!faults.isEmpty()) {
            String more = faults.size() == 1
                    ? ""
                    : " (and " + (faults.size() - 1) + " more; `copydesk rules test`" + " shows them)";
            throw new RulesFormatException(faults.getFirst() + more);
        }
        return file;
    }

    private static @Nullable String fault(RuleTest test, SiteRules rules) {
        Page page = test.page();
        List<SiteRule> acting = rules.on(page.place(), page.credits().url(), test.publisher());
        List<Block> blocks;
        SiteRulings rulings;
        if (page instanceof Page.Html html) {
            HtmlBlocks walk = new HtmlBlocks();
            NodeTraversor.traverse(walk, Jsoup.parse(html.markup()));
            blocks = walk.blocks();
            MarkupHits hits = new MarkupHits(walk.containers());
            rulings = SiteRulings.of(acting, blocks, hits::holds, hits);
        } else {
            blocks = page instanceof Page.Lines lines ? LineBlocks.of(lines.lines()) : List.of();
            rulings = SiteRulings.of(acting, blocks);
        }
        if (acting.isEmpty()) {
            return "no rule of the file is for this page: give its url, file or publisher";
        }
        return fault(test, blocks, rulings);
    }

    private static @Nullable String fault(RuleTest test, List<Block> blocks, SiteRulings rulings) {
        for (String start : test.cuts()) {
            List<Block> found = beginning(blocks, start);
            if (found.isEmpty()) {
                return "nothing on its page begins with '" + excerpt(start) + "'";
            }
            if (found.stream().anyMatch(block -> rulings.cut(block) == null)) {
                return "no rule cuts '" + excerpt(start) + "'";
            }
        }
        for (String start : test.keeps()) {
            List<Block> found = beginning(blocks, start);
            if (found.isEmpty()) {
                return "nothing on its page begins with '" + excerpt(start) + "'";
            }
            for (Block block : found) {
                SiteRule cut = rulings.cut(block);
                if (cut != null) {
                    return "'" + excerpt(start) + "' is to stay, but " + cut.name() + " cuts it";
                }
            }
        }
        return saysOtherwise(test.says(), rulings.on(Credits.NONE, true));
    }

    private static @Nullable String saysOtherwise(Map<String, String> wanted, Credits said) {
        for (Map.Entry<String, String> want : wanted.entrySet()) {
            String is = switch (want.getKey()) {
                case "title" -> said.title();
                case "byline" -> said.byline();
                case "date" -> said.published().at();
                case "publisher" -> said.publisher();
                default -> said.section();
            };
            if (!want.getValue().equals(is)) {
                return "the " + want.getKey() + " is to be '" + excerpt(want.getValue()) + "', but "
                        + (is == null ? "no rule says any" : "comes out as '" + excerpt(is) + "'");
            }
        }
        return null;
    }

    private static List<Block> beginning(List<Block> blocks, String start) {
        String folded = Text.fold(start);
        return blocks.stream()
                .filter(block ->
                        Objects.equals(block.text(), folded) || block.text().startsWith(folded))
                .toList();
    }

    private static String excerpt(String text) {
        return Text.excerpt(Text.fold(text), EXCERPT);
    }
}
