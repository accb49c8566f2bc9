package org.copydesk.corpus.same;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares each story that comes in with all that came before. For one thread.
public final class Matcher {

    private final Candidates candidates;
    private final Texts texts;
    private final Comparison comparison = new Comparison();
    private long compared;

    /// Where the fingerprints of earlier stories are.
    @FunctionalInterface
    public interface Texts {

        /// The fingerprint of `story`, or null if there is no such story (any more).
        @Nullable
        Fingerprint of(int story);
    }

    /// @param table who holds which shingle
    /// @param texts the fingerprints of those that are in the table
    public Matcher(SketchTable table, Texts texts) {
        this.candidates = new Candidates(table);
        this.texts = texts;
    }

    /// Takes in a story.
    ///
    /// @param story its number, 0 or more, not used before
    /// @param fingerprint of its text
    /// @return what it has to do with earlier ones
    /// @throws UncheckedIOException if the table is in a file that cannot grow
    public List<Link> add(int story, Fingerprint fingerprint) {
        int[] words = fingerprint.words();
        List<Link> links = new ArrayList<>();
        for (int other : candidates(words, story)) {
            Fingerprint earlier = texts.of(other);
            if (earlier != null && other != story) {
                compared++;
                int[] others = earlier.words();
                Likeness likeness = Judge.of(comparison.of(words, others));
                if (likeness.relation() != Relation.OTHER) {
                    boolean shorter = Comparison.isShorter(words, others);
                    links.add(new Link(shorter ? story : other, shorter ? other : story, likeness));
                }
            }
        }
        return links;
    }

    /// Fills the table: takes in a story without comparing it.
    ///
    /// @throws UncheckedIOException as [#add] does
    public void note(int story, Fingerprint fingerprint) {
        candidates(fingerprint.words(), story);
    }

    private int[] candidates(int[] words, int story) {
        try {
            return candidates.add(words, story);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many pairs were compared so far.
    long compared() {
        return compared;
    }
}
