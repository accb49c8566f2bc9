package org.copydesk.corpus.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text of which a person says which others are the same story.
///
/// @param id its name
/// @param text the story, or a page of several
/// @param cluster texts of one cluster are one story
/// @param kind what was done to it, or null: scores are told apart by it
/// @param contains the clusters of the stories that stand whole inside it
public record GoldText(
        String id, String text, String cluster, @Nullable String kind, List<String> contains) {

    public GoldText {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(cluster);
        contains = List.copyOf(contains);
    }
}
