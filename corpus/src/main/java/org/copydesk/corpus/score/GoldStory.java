package org.copydesk.corpus.score;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A story that a page holds, as a person cut it out.
///
/// @param body its text; layout does not matter
/// @param role what it is to the page (`main`, `related`, `duplicate-of-main`, `article`), or null
/// @param credits what the page says of it
public record GoldStory(String body, @Nullable String role, GoldCredits credits) {

    public GoldStory {
        Objects.requireNonNull(body);
        Objects.requireNonNull(credits);
    }

    /// Whether it stands beside the page's own stories: cut unless related stories are harvested.
    public boolean beside() {
        return role != null && (role.equals("related") || role.startsWith("duplicate"));
    }
}
