package org.copydesk.corpus.store;

import java.util.List;

/// What a desk holds. Each sighting is of one kind: `sightings = fresh + exact + near + version + contained`.
///
/// @param stories distinct stories
/// @param sightings occurrences of stories
/// @param exact sightings beyond the first of each story
/// @param near stories that are in nearly the same words as the story that represents their group, or another
///     of it
/// @param version further states of a story, in other words
/// @param contained stories that stand whole inside another one, and are neither of the two above
/// @param origins stories, those of a group counted once
/// @param releases stories that are press releases
/// @param savedCharacters UTF-16 units that nobody has to read: of exact copies, and of stories that another
///     represents
/// @param batches runs of ingest
/// @param pages distinct raw pages kept
/// @param pageBytes their size, unpacked
/// @param packedBytes their size as kept
/// @param publishers stories by publisher, the most first
/// @param languages stories by language, the most first
/// @param months stories by month of publication (`2025-07`), in order, those without a date first
/// @param entities distinct names by type, by name of type
/// @param figures figures by kind, by name of kind
public record DeskStats(
        long stories,
        long sightings,
        long exact,
        long near,
        long version,
        long contained,
        long origins,
        long releases,
        long savedCharacters,
        long batches,
        long pages,
        long pageBytes,
        long packedBytes,
        List<Tally> publishers,
        List<Tally> languages,
        List<Tally> months,
        List<Tally> entities,
        List<Tally> figures) {

    /// Stories that are no other in whatever way.
    public long fresh() {
        return origins - contained;
    }

    public DeskStats {
        publishers = List.copyOf(publishers);
        languages = List.copyOf(languages);
        months = List.copyOf(months);
        entities = List.copyOf(entities);
        figures = List.copyOf(figures);
    }
}
