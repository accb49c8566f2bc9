package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Puts what pages give now in place of what they gave before. What a story says follows from the sightings
/// that are left, as if the others had never been; a story without any is taken out and leaves a tombstone. The
/// caller begins and ends the transaction.
final class Refiler {

    private final Connection connection;
    private final Function<Story, AnnotatedStory> annotator;
    private final Sequence sequence;
    private final StoryRemoval removal;

    /// A text that stands for a story.
    private record Candidate(String sum, Layout layout) {}

    /// @param annotator for a text that becomes a story's because the one that was better is gone
    Refiler(Connection connection, Function<Story, AnnotatedStory> annotator, Sequence sequence, StoryRemoval removal) {
        this.connection = connection;
        this.annotator = annotator;
        this.sequence = sequence;
        this.removal = removal;
    }

    /// Takes out what was seen on the pages.
    ///
    /// @return the rows of the stories concerned
    static Set<Long> takeOut(Connection connection, Refiling refiling) throws SQLException {
        Set<Long> rows = new TreeSet<>();
        try (PageSightings seen = new PageSightings(connection)) {
            for (Place page : refiling.pages()) {
                rows.addAll(seen.takeOut(refiling.batch(), page));
            }
        }
        return rows;
    }

    /// Brings stories in step with the sightings that they have now.
    void bringInStep(Set<Long> rows, StoryWriter stories, CreditDerivation credits, Likenesses likenesses)
            throws SQLException {
        try (Query count = new Query(connection, "SELECT 1 FROM sightings WHERE story = ? LIMIT 1");
                Query touch = new Query(connection, "UPDATE stories SET sequence = ? WHERE story = ?")) {
            for (long row : rows) {
                if (count.with(row).first(each -> true).isEmpty()) {
                    removal.remove(row, sequence);
                    continue;
                }
                touch.with(sequence.next(), row).update();
                bestLayout(row, stories);
                if (credits.deriveAll(row)) {
                    likenesses.changed(row);
                }
            }
        }
    }

    private void bestLayout(long row, StoryWriter stories) throws SQLException {
        Set<String> supported = supported(row);
        List<Candidate> candidates = candidates(row);
        Candidate held = candidates.getFirst();
        Optional<Candidate> best = candidates.stream()
                .filter(each -> supported.contains(each.sum()))
                .min((a, b) -> a.layout().compareTo(b.layout()));
        if (best.isPresent() && !best.get().sum().equals(held.sum())) {
            String text = best.get().layout().text();
            stories.replaceText(row, best.get().layout(), annotator.apply(story(row, text)));
        }
        try (Query drop = new Query(
                connection,
                "DELETE FROM layouts WHERE story = ?1 AND (layout NOT IN (SELECT layout FROM sightings WHERE story = ?1)"
                        + " OR layout = (SELECT layout FROM stories WHERE story = ?1))")) {
            drop.with(row).update();
        }
    }

    /// The layouts in which it is seen now.
    private Set<String> supported(long row) throws SQLException {
        try (Query select = new Query(connection, "SELECT DISTINCT hex(layout) FROM sightings WHERE story = ?")) {
            return new HashSet<>(select.with(row).all(each -> each.getString(1)));
        }
    }

    /// The text it has, then all others that are kept.
    private List<Candidate> candidates(long row) throws SQLException {
        List<Candidate> candidates = new ArrayList<>();
        try (Query select = new Query(
                connection,
                "SELECT hex(layout), text FROM stories JOIN texts USING(story) WHERE story = ?1"
                        + " UNION ALL SELECT hex(layout), text FROM layouts WHERE story = ?1")) {
            select.with(row)
                    .each(each -> candidates.add(new Candidate(each.getString(1), Layout.of(each.getString(2)))));
        }
        return candidates;
    }

    private Story story(long row, String text) throws SQLException {
        try (Query select = new Query(connection, "SELECT id, language FROM stories WHERE story = ?")) {
            return select.with(row)
                    .first(each -> story(Identity.story(each.getBytes(1)), text, each.getString(2)))
                    .orElseThrow();
        }
    }

    private static Story story(StoryId id, String text, @Nullable String language) {
        return new Story(id, text, language, Credits.NONE);
    }
}
