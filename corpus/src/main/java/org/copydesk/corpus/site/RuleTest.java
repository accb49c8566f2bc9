package org.copydesk.corpus.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.corpus.Page;
import org.jspecify.annotations.Nullable;

/// A test of a file's rules: a page, and what they must do to it. Only what the rules do is looked at, not what
/// the program makes of the rest.
///
/// @param name what it is called in messages
/// @param page the page
/// @param publisher who published it, or null
/// @param cuts beginnings of blocks that a rule must cut
/// @param keeps beginnings of blocks that no rule may cut
/// @param says what rules must say of the story: `title`, `byline`, `date`, `publisher`, `section`
public record RuleTest(
        String name,
        Page page,
        @Nullable String publisher,
        List<String> cuts,
        List<String> keeps,
        Map<String, String> says) {

    public RuleTest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(page);
        cuts = List.copyOf(cuts);
        keeps = List.copyOf(keeps);
        says = Map.copyOf(says);
        if (cuts.isEmpty() && keeps.isEmpty() && says.isEmpty()) {
            throw new IllegalArgumentException("it expects nothing: give cuts, keeps or says");
        }
    }
}
