package org.copydesk.corpus.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.StoryId;

/// A raw page that is kept, with what was seen on it.
///
/// @param batch the run of ingest that it came with
/// @param page the page
/// @param seen the stories that were seen on it
public record KeptPage(int batch, PackedPage page, List<OnPage> seen) {

    /// A story on a page.
    ///
    /// @param story which one
    /// @param sighting where, and what the page said of it
    /// @param layout the hash of its text as the page set it, 64 hex digits
    public record OnPage(StoryId story, Sighting sighting, String layout) {
        public OnPage {
            Objects.requireNonNull(story);
            Objects.requireNonNull(sighting);
            Objects.requireNonNull(layout);
        }
    }

    /// What a sighting says, but for the time.
    private record Said(StoryId story, Object place, Object credits, String layout) {}

    public KeptPage {
        Objects.requireNonNull(page);
        seen = List.copyOf(seen);
    }

    /// Whether the page still gives what was seen on it, times aside.
    public boolean gives(Collection<Seen> now) {
        Set<Said> before = new HashSet<>();
        seen.forEach(each -> before.add(
                new Said(each.story(), each.sighting().place(), each.sighting().credits(), each.layout())));
        Set<Said> after = new HashSet<>();
        now.forEach(each -> after.add(new Said(
                each.story(),
                each.sighting().place(),
                each.sighting().credits(),
                Identity.hex(Identity.of(each.layout())))));
        return before.equals(after);
    }
}
