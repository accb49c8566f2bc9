package org.copydesk.corpus.site;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a user knows of a site's pages. Immutable, for use by many threads.
///
/// @param name in kebab case; the ledger shows it as the rule that kept or cut
/// @param reason why, in a person's words
/// @param scope which pages it is for
/// @param does what it does to the blocks that it finds
/// @param selector what finds blocks on pages with markup, in the CSS of jsoup; null for none
/// @param lines what finds blocks by their text; with a selector, both must fit
/// @param publisher what [Action#SET] says of the publisher, or null
/// @param section what [Action#SET] says of the section, or null
/// @param approved whether a person has said that it may act
public record SiteRule(
        String name,
        String reason,
        Scope scope,
        Action does,
        @Nullable String selector,
        List<LinePattern> lines,
        @Nullable String publisher,
        @Nullable String section,
        boolean approved) {

    /// What a rule does.
    public enum Action {
        /// The blocks are no part of a story.
        CUT,
        /// The blocks are part of the story.
        KEEP,
        /// The story begins with the first of these blocks: what stands above is cut.
        START,
        /// The first of these blocks behind the story's begin ends it: it and what stands below are cut.
        END,
        /// The block is the headline.
        TITLE,
        /// The block names the authors.
        BYLINE,
        /// The block tells when the story was published.
        DATE,
        /// The rule names the publisher or the section itself.
        SET
    }

    public SiteRule {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(does);
        lines = List.copyOf(lines);
        if (name.isEmpty() || !name.chars().allMatch(SiteRule::ofName) || name.startsWith("-")) {
            throw new IllegalArgumentException(
                    "a rule's name is written in small letters, digits and hyphens, not '" + name + "'");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the reason is missing: say why, others will ask");
        }
        boolean finds = selector != null || !lines.isEmpty();
        if (does == Action.SET ? finds : !finds) {
            throw new IllegalArgumentException(
                    does == Action.SET
                            ? "it sets what it names itself: selector and lines have no place in it"
                            : "it finds nothing: give a selector or lines");
        }
        if ((does == Action.SET) == (publisher == null && section == null)) {
            throw new IllegalArgumentException("publisher and section go with does = \"set\", and one of them must");
        }
    }

    private static boolean ofName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /// Whether the rule is for a page.
    ///
    /// @param host of the page's address in lower case, or null
    /// @param file the file's name
    /// @param publisher the page's publisher, or null
    public boolean holds(@Nullable String host, String file, @Nullable String publisher) {
        return scope.holds(host, file, publisher);
    }

    /// Whether one of the patterns for lines fits; true where there are none.
    public boolean fits(String line) {
        return lines.isEmpty() || lines.stream().anyMatch(pattern -> pattern.fits(line));
    }
}
