package org.copydesk.corpus.split;

import java.util.Objects;

/// What a page's markup says of a block.
///
/// @param role what kind of element it stood in
/// @param linkShare the share of its characters that stand inside links, 0 to 1
/// @param aside whether an element around it is no part of an article (navigation, forms, comments, related links)
/// @param container the element, by its number in the walk, that holds the block
record Markup(Role role, double linkShare, boolean aside, int container) {

    /// Above this share of link text a block is a list of links: half of its characters.
    static final double MOSTLY_LINKS = 0.5;

    /// Pages without markup.
    static final Markup NONE = new Markup(Role.PARAGRAPH, 0, false, 0);

    /// What kind of element a block stood in.
    enum Role {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        QUOTE,
        CODE,
        CAPTION
    }

    Markup {
        Objects.requireNonNull(role);
        if (!(linkShare >= 0 && linkShare <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + linkShare);
        }
    }
}
