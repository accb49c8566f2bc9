package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The numbers by which a line above a story is judged to be its headline: where it stands, what it looks
/// like, and how many of its words the story has. For one page and one thread.
final class HeadlineFeatures {

    /// The names, in the order of a row.
    static final List<String> NAMES = List.of(
            "above",
            "from-top",
            "words",
            "topic",
            "topic-words",
            "topic-rank",
            "lead",
            "times",
            "times-within",
            "repeated-behind-date",
            "date-below",
            "byline-below",
            "date-above",
            "indent",
            "indent-off",
            "bullet",
            "ends-like-sentence",
            "question",
            "capitalised-words",
            "capitals",
            "digits",
            "marks",
            "bracketed",
            "after-blank",
            "before-blank",
            "furniture",
            "prose-below",
            "likely-below",
            "words-next",
            "prose-next",
            "words-last",
            "head",
            "evidence");

    private static final int FAR = 100;
    private static final int NEAR = 7;
    private static final int CLOSE = 12;
    private static final int MOST_WORDS = 32;
    private static final int SHORTEST_TOPIC_WORD = 4;
    private static final int LEAD = 3;

    private static final int LEAST_MATCHES = 2;
    private static final double LIKELY = 0.3;
    private static final int LIKELY_WORDS = 4;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /// A day and a year.
    private static final int STAMP_DIGITS = 5;

    private final List<Labelled> page;
    private final List<String> lines;
    private final int body;
    private final Header header;
    private final int headAt;
    private final BitSet bodyWords = new BitSet(LongWords.BUCKETS);
    private final BitSet leadWords = new BitSet(LongWords.BUCKETS);
    private final int[] proseBelow;
    private final int[] likelyBelow;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> lastAt = new HashMap<>();
    private final List<Integer> candidates = new ArrayList<>();
    private final int[] matches;
    private final double[] topic;
    private final float[] row = new float[NAMES.size()];
    private int at;

    /// @param page the page's blocks
    /// @param lines the page
    /// @param body the block with which the story begins
    /// @param story the story's blocks
    /// @param header what the rules make of what stands above it
    /// @param headAt the block that they take for the headline, or -1
    HeadlineFeatures(List<Labelled> page, List<String> lines, int body, List<Block> story, Header header, int headAt) {
        this.page = page;
        this.lines = lines;
        this.body = body;
        this.header = header;
        this.headAt = headAt;
        matches = new int[body];
        topic = new double[body];
        for (int i = 0; i < story.size(); i++) {
            String text = story.get(i).text();
            for (int bucket : longWords(text)) {
                bodyWords.set(bucket);
                if (i < LEAD) {
                    leadWords.set(bucket);
                }
            }
        }
        for (int i = 0; i < body; i++) {
            String key = Header.key(page.get(i).text());
            times.merge(key, 1, Integer::sum);
            lastAt.put(key, i);
        }
        for (int i = Math.max(0, body - 2 * FAR); i < body; i++) {
            if (isCandidate(page.get(i))) {
                int[] count = counts(page.get(i).text(), bodyWords);
                matches[i] = count[1];
                topic[i] = share(count);
                // Menus are long: far above the story only what shares a word with it is worth asking.
                if (matches[i] > 0 || body - i <= CLOSE) {
                    candidates.add(i);
                }
            }
        }
        proseBelow = new int[body + 1];
        likelyBelow = new int[body + 1];
        for (int i = body - 1; i >= 0; i--) {
            Shape shape = page.get(i).block().shape();
            boolean likely = shape.words() >= LIKELY_WORDS && topic[i] >= LIKELY;
            proseBelow[i] = proseBelow[i + 1] + (page.get(i).block().prose() ? shape.words() : 0);
            likelyBelow[i] = likelyBelow[i + 1] + (likely ? 1 : 0);
        }
    }

    private static boolean isCandidate(Labelled line) {
        int words = line.block().shape().words();
        boolean label = line.is(Labelled.Label.DATE)
                || line.is(Labelled.Label.BYLINE)
                || line.is(Labelled.Label.QUOTED)
                || line.rule() != null;
        return words > 0 && words <= MOST_WORDS && !label && !isStamp(line.text());
    }

    /// A date and a time in whatever language: a year, and more digits than half of the letters.
    private static boolean isStamp(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits >= STAMP_DIGITS
                && 2 * digits >= letters
                && YEAR.matcher(text).find();
    }

    /// The lines that may be the headline.
    List<Integer> candidates() {
        return candidates;
    }

    /// How many long words a text has, and how many of them are among these.
    private static int[] counts(String text, BitSet words) {
        int[] buckets = longWords(text);
        int among = 0;
        for (int bucket : buckets) {
            among += words.get(bucket) ? 1 : 0;
        }
        return new int[] {buckets.length, among};
    }

    /// -1 where there are no long words.
    private static double share(int... count) {
        return count[0] == 0 ? -1 : (double) count[1] / count[0];
    }

    private static int[] longWords(String text) {
        return LongWords.of(text, SHORTEST_TOPIC_WORD, true);
    }

    /// The row of block `i`, one of the candidates, which the next call overwrites.
    float[] row(int i) {
        at = 0;
        Block block = page.get(i).block();
        Shape shape = block.shape();
        Traits traits = Traits.of(block.text());
        String key = Header.key(block.text());
        put(Math.min(body - i, FAR));
        put(Math.min(i, FAR));
        put(shape.words());
        put(topic[i]);
        put(matches[i]);
        put(rank(i));
        put(share(counts(block.text(), leadWords)));
        put(times.getOrDefault(key, 1));
        put(within(i));
        put(dateWithin(i, lastAt.getOrDefault(key, i)) ? 1 : 0);
        put(distance(i, Labelled.Label.DATE, 1));
        put(distance(i, Labelled.Label.BYLINE, 1));
        put(distance(i, Labelled.Label.DATE, -1));
        put(Math.min(indent(block), FAR));
        put(Math.clamp(indent(block) - indent(page.get(body).block()), -FAR, FAR));
        put(Text.isBullet(block.text().charAt(0)) ? 1 : 0);
        put(shape.terminal() ? 1 : 0);
        put(shape.question() ? 1 : 0);
        put((double) shape.capitalised() / Math.max(1, shape.words()));
        put((double) traits.capitals() / Math.max(1, traits.letters()));
        put(traits.digits());
        put(traits.marks());
        put(traits.brackets() > 0 ? 1 : 0);
        put(block.afterBlank() ? 1 : 0);
        put(page.get(i + 1).block().afterBlank() ? 1 : 0);
        put(page.get(i).is(Labelled.Label.SHORT) ? 0 : 1);
        put(proseBelow[i + 1]);
        put(likelyBelow[i + 1]);
        put(page.get(i + 1).block().shape().words());
        put(page.get(i + 1).block().prose() ? 1 : 0);
        put(i == 0 ? 0 : page.get(i - 1).block().shape().words());
        put(i == headAt ? 1 : 0);
        put(header.evidence());
        return row;
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    /// How many candidates have more words of the story.
    private int rank(int i) {
        int better = 0;
        for (int other : candidates) {
            better += matches[other] > matches[i] ? 1 : 0;
        }
        return better;
    }

    /// How many lines say the same and more, as breadcrumbs do. Asked only for lines that have words of the
    /// story.
    private int within(int i) {
        int within = 0;
        if (matches[i] >= LEAST_MATCHES) {
            String text = page.get(i).text();
            for (int k = Math.max(0, body - 2 * FAR); k < body; k++) {
                String other = page.get(k).text();
                within += other.length() > text.length() && other.contains(text) ? 1 : 0;
            }
        }
        return within;
    }

    private boolean dateWithin(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (page.get(i).is(Labelled.Label.DATE)) {
                return true;
            }
        }
        return false;
    }

    private int distance(int i, Labelled.Label label, int step) {
        for (int d = 1; d < NEAR; d++) {
            int k = i + d * step;
            if (k >= 0 && k <= body && page.get(k).is(label)) {
                return d;
            }
        }
        return NEAR;
    }

    private int indent(Block block) {
        String line = lines.get(block.line() - 1);
        int i = 0;
        while (i < line.length() && Text.isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
