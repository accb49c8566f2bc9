package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Published;

/// A story in the making: its head, and the blocks that have been put to it so far. For one thread.
final class Candidate {

    /// Under three sentences or this many characters a text is a teaser, beside whole stories. On the
    /// development dumps 300 gives .003 more F1 than 240.
    private static final int WHOLE_CHARS = 300;

    private static final int WHOLE_SENTENCES = 3;
    private static final int CUT_OFF_CHARS = 700;
    private static final int REPEATED_CHARS = 60;

    private final Header header;
    private final boolean related;
    private final boolean afterEnd;
    private final List<Kept> body = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private Published prefix = Published.UNKNOWN;
    private Credits credits;
    private int proseChars;
    private int longest;
    private int proseBlocks;
    private int sentences;

    /// A block of the story.
    ///
    /// @param block the block
    /// @param rule why it is kept
    record Kept(Block block, String rule) {}

    /// @param header its head
    /// @param related whether it stands below a heading over other stories
    /// @param afterEnd whether it stands below the end of the page's first story
    Candidate(Header header, boolean related, boolean afterEnd) {
        this.header = header;
        this.credits = header.credits();
        this.related = related;
        this.afterEnd = afterEnd;
    }

    /// Adds a block of the story; false if the story has said it already.
    boolean addProse(Block block, String rule) {
        if (block.text().length() > REPEATED_CHARS && !said.add(block.text())) {
            return false;
        }
        body.add(new Kept(block, rule));
        proseChars += block.text().length();
        longest = Math.max(longest, block.text().length());
        if (block.prose()) {
            sentences += Math.max(1, block.shape().sentenceEnds());
            proseBlocks++;
        }
        return true;
    }

    void prefix(Published published) {
        if (prefix.from() == Published.From.NONE) {
            prefix = published;
        }
    }

    Header header() {
        return header;
    }

    /// Replaces what the header says of the story.
    void say(Credits better) {
        credits = better;
    }

    /// What is said of the story: the day that its head gives, or else the one in front of its first sentence.
    Credits credits() {
        return credits.or(
                new Credits.Builder().published(prefix, Trust.ofDate(prefix)).build());
    }

    boolean related() {
        return related;
    }

    boolean afterEnd() {
        return afterEnd;
    }

    List<Kept> body() {
        return body;
    }

    int proseChars() {
        return proseChars;
    }

    /// The length of its longest block, in characters.
    int longest() {
        return longest;
    }

    /// One paragraph that holds everything, as aggregators print bodies.
    boolean oneBlock() {
        return proseBlocks == 1;
    }

    boolean manyBlocks() {
        return proseBlocks >= 3;
    }

    /// Long enough to be a story and not the teaser of one.
    boolean whole() {
        if (body.isEmpty()) {
            return false;
        }
        String last = body.getLast().block().text();
        boolean cutOff = (last.endsWith("...") || last.endsWith("…")) && proseChars < CUT_OFF_CHARS;
        return sentences >= WHOLE_SENTENCES && proseChars >= WHOLE_CHARS && !cutOff;
    }

    /// Running text that is long enough by itself.
    static boolean whole(Labelled labelled) {
        return labelled.is(Labelled.Label.PROSE)
                && labelled.text().length() >= WHOLE_CHARS
                && labelled.block().shape().sentenceEnds() >= WHOLE_SENTENCES;
    }

    /// The heads have the same parts, the bodies the same layout: entries of one list.
    boolean sameForm(Candidate other) {
        return (header.credits().publisher() == null) == (other.header.credits().publisher() == null)
                && header.evidence() >= 2
                && other.header.evidence() >= 2
                && oneBlock() == other.oneBlock();
    }
}
