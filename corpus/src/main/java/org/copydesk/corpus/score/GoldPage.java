package org.copydesk.corpus.score;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Page;

/// A page and the stories that a person found in it.
///
/// @param id its name, as scores show it
/// @param type the group that it is scored in: `html`, `text`, `several`, or what a field of the row says
/// @param page the page as it is split
/// @param stories none, one or many, in the order of the page
public record GoldPage(String id, String type, Page page, List<GoldStory> stories) {

    public GoldPage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(page);
        stories = List.copyOf(stories);
    }
}
