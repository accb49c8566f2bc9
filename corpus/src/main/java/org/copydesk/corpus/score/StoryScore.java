package org.copydesk.corpus.score;

import java.util.ArrayList;
import java.util.List;

/// Scores texts against gold texts: precision is the mean over pages with an answer, recall the mean over all pages
/// with gold, F1 their harmonic mean. For one thread.
public final class StoryScore {

    private static final double POOR = 0.8;

    private final List<PageScore> pages = new ArrayList<>();

    /// One page's score.
    ///
    /// @param id the page's name
    /// @param precision the share of the answer's shingles that stand in the gold, 0 to 1; 1 for an empty answer
    /// @param recall the share of the gold's shingles that stand in the answer, 0 to 1
    /// @param exact whether the two have the same tokens
    /// @param answered whether there was an answer at all
    public record PageScore(String id, double precision, double recall, boolean exact, boolean answered) {

        /// The harmonic mean of precision and recall; 0 without an answer where one was wanted.
        public double f1() {
            if (exact) {
                return 1;
            }
            return answered && precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        }
    }

    /// All pages together.
    ///
    /// @param pages how many
    /// @param precision mean over pages with an answer
    /// @param recall mean over all pages
    /// @param exact the share of pages that came out to the last token
    /// @param poor how many pages have an F1 under 0.8
    public record Total(int pages, double precision, double recall, double exact, int poor) {

        /// The harmonic mean of precision and recall.
        public double f1() {
            return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        }
    }

    /// Scores one page. An empty answer is no answer.
    public PageScore add(String id, String answer, String gold) {
        return add(id, new Shingles(answer), new Shingles(gold));
    }

    PageScore add(String id, Shingles said, Shingles meant) {
        PageScore score = compare(id, said, meant);
        pages.add(score);
        return score;
    }

    static PageScore compare(String id, Shingles said, Shingles meant) {
        int common = said.common(meant);
        return new PageScore(
                id,
                said.total() == 0 ? 1 : (double) common / said.total(),
                meant.total() == 0 ? 1 : (double) common / meant.total(),
                said.sameTokens(meant),
                said.total() > 0);
    }

    /// The pages, the worst first.
    public List<PageScore> worst() {
        return pages.stream().sorted((a, b) -> Double.compare(a.f1(), b.f1())).toList();
    }

    /// All pages so far.
    public Total total() {
        return new Total(
                pages.size(),
                pages.stream()
                        .filter(PageScore::answered)
                        .mapToDouble(PageScore::precision)
                        .average()
                        .orElse(0),
                pages.stream().mapToDouble(PageScore::recall).average().orElse(0),
                pages.stream().mapToDouble(p -> p.exact() ? 1 : 0).average().orElse(0),
                (int) pages.stream().filter(p -> p.f1() < POOR).count());
    }
}
