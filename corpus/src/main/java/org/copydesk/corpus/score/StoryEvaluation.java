package org.copydesk.corpus.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.Split;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.corpus.split.Verdict;
import org.jspecify.annotations.Nullable;

/// Splits gold pages and scores what comes out. Stories beside the page's own count only where the splitter
/// harvests them. For one thread.
public final class StoryEvaluation {

    /// A story is recovered if its text comes out with this F1, as a story of its own.
    private static final double RECOVERED = 0.9;

    private final StorySplitter splitter;
    private final StoryScore score = new StoryScore();
    private final Map<String, StoryScore> byType = new TreeMap<>();
    private final CreditScore creditScore = new CreditScore();
    private int stories;
    private int recovered;

    /// @param splitter what is measured
    public StoryEvaluation(StorySplitter splitter) {
        this.splitter = splitter;
    }

    /// Splits and scores one page.
    public PageReport add(GoldPage gold) {
        Split split = splitter.split(gold.page());
        boolean harvests = splitter.settings().harvestRelated();
        List<GoldStory> wanted =
                gold.stories().stream().filter(s -> harvests || !s.beside()).toList();
        Shingles meant = new Shingles(
                joined(wanted.stream().map(GoldStory::body).collect(Collectors.toCollection(LinkedHashSet::new))));
        Shingles said = new Shingles(
                joined(split.stories().stream().map(Draft::text).collect(Collectors.toCollection(LinkedHashSet::new))));
        StoryScore.PageScore page = score.add(gold.id(), said, meant);
        byType.computeIfAbsent(gold.type(), t -> new StoryScore()).add(gold.id(), said, meant);
        int found = recovered(wanted, split.stories());
        stories += wanted.size();
        recovered += found;
        return new PageReport(gold.type(), page, wanted.size(), found, worst(split.ledger(), said, meant));
    }

    private static String joined(Set<String> texts) {
        return String.join("\n\n", texts);
    }

    /// Looks for each story among the drafts, and at what the one that is most like it says of itself.
    private int recovered(List<GoldStory> wanted, List<Draft> drafts) {
        List<Shingles> said =
                drafts.stream().map(draft -> new Shingles(draft.text())).toList();
        int found = 0;
        for (GoldStory story : wanted) {
            Shingles meant = new Shingles(story.body());
            double most = 0;
            Credits credits = null;
            for (int i = 0; i < said.size(); i++) {
                double f1 = StoryScore.compare("", said.get(i), meant).f1();
                if (f1 > most) {
                    most = f1;
                    credits = drafts.get(i).credits();
                }
            }
            creditScore.add(story.credits(), credits);
            found += most >= RECOVERED ? 1 : 0;
        }
        return found;
    }

    private static @Nullable WorstCut worst(List<Verdict> ledger, Shingles said, Shingles meant) {
        if (said.sameTokens(meant)) {
            return null;
        }
        Shingles missing = meant.without(said);
        Shingles extra = said.without(meant);
        WorstCut worst = null;
        for (Verdict verdict : ledger) {
            int shingles = new Shingles(verdict.text()).common(verdict.kept() ? extra : missing);
            if (shingles > (worst == null ? 0 : worst.shingles())) {
                worst = new WorstCut(verdict.line(), verdict.kept(), verdict.rule(), shingles, verdict.text());
            }
        }
        return worst;
    }

    /// All pages so far.
    public StoryScore.Total total() {
        return score.total();
    }

    /// All pages so far by their type, in the order of its name.
    public Map<String, StoryScore.Total> byType() {
        Map<String, StoryScore.Total> totals = new TreeMap<>();
        byType.forEach((type, each) -> totals.put(type, each.total()));
        return totals;
    }

    /// How headlines, authors and dates came out, of the fields that the gold has.
    public Map<GoldCredits.Field, CreditScore.Total> credits() {
        return creditScore.totals();
    }

    /// How many stories were to be found.
    public int stories() {
        return stories;
    }

    /// How many of them came out.
    public int recovered() {
        return recovered;
    }
}
