package org.copydesk.corpus.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// All that the corpus knows of one entity.
///
/// @param count how often it is named
/// @param printed as what it is printed in the newest stories ("the board", "NWM"), other than its names; the most
///     frequent first
/// @param beside who is named in the same stories, by type, in the most stories first
/// @param newest the newest stories that name it, one of each group, undated ones last
public record EntityCard(EntityCount count, List<String> printed, List<Beside> beside, List<Naming> newest) {

    public EntityCard {
        Objects.requireNonNull(count);
        printed = List.copyOf(printed);
        beside = List.copyOf(beside);
        newest = List.copyOf(newest);
    }

    /// Another entity in the same stories.
    ///
    /// @param entity which one
    /// @param stories in how many of them, those of a group counted once
    public record Beside(Entity entity, long stories) {
        public Beside {
            Objects.requireNonNull(entity);
        }
    }

    /// A story that names the entity.
    ///
    /// @param id which one
    /// @param title its title, or null
    /// @param published ISO 8601, or null
    public record Naming(
            StoryId id, @Nullable String title, @Nullable String published) {
        public Naming {
            Objects.requireNonNull(id);
        }
    }
}
