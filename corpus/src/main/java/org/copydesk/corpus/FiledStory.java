package org.copydesk.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A story as the corpus holds it: annotated, with all places at which it was seen.
///
/// @param sequence rises with every change to any story of the corpus; the index stores the highest that it
///     holds
/// @param annotated the story, its mentions and figures; where a person has said that two names are one,
///     mentions of either carry the one name
/// @param sightings sorted, the first one first, at least one
/// @param release what it is, if somebody had it sent out to be printed; else null
/// @param leader the story that represents its group, itself or another one; null if it stands in no group
/// @param otherNames of the entities named here, the further names that a person has given them, each of the
///     type of which it is by itself; nothing of those that have none
public record FiledStory(
        long sequence,
        AnnotatedStory annotated,
        List<Sighting> sightings,
        @Nullable Release release,
        @Nullable StoryId leader,
        Map<Entity, List<Entity>> otherNames) {

    public FiledStory {
        Objects.requireNonNull(annotated);
        sightings = sightings.stream().sorted().toList();
        otherNames = Map.copyOf(otherNames);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("story " + annotated.story().id() + " was never seen");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence numbers are counted from 1, not " + sequence);
        }
    }

    /// A story that is no press release, and whose entities have one name each.
    public FiledStory(long sequence, AnnotatedStory annotated, List<Sighting> sightings, @Nullable StoryId leader) {
        this(sequence, annotated, sightings, null, leader, Map.of());
    }

    /// A story that is no press release and stands in no group.
    public FiledStory(long sequence, AnnotatedStory annotated, List<Sighting> sightings) {
        this(sequence, annotated, sightings, null, null, Map.of());
    }

    /// A story that is no press release.
    public FiledStory(
            long sequence,
            AnnotatedStory annotated,
            List<Sighting> sightings,
            @Nullable StoryId leader,
            Map<Entity, List<Entity>> otherNames) {
        this(sequence, annotated, sightings, null, leader, otherNames);
    }

    /// The story itself.
    public Story story() {
        return annotated.story();
    }

    /// The first sighting: the smallest (batch, file, record, line).
    public Sighting first() {
        return sightings.getFirst();
    }
}
