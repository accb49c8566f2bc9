package org.copydesk.corpus.split;

import java.util.Objects;

/// A run of text that stands by itself on a page: a line or an unwrapped paragraph of a dump, a paragraph,
/// heading, list item or cell of a page with markup.
///
/// @param line its first line in the page, from 1; pages with markup count blocks instead
/// @param text trimmed, white space folded, not empty
/// @param afterBlank whether a blank line stands before it
/// @param shape what can be counted in the text
/// @param markup what the markup says of it; [Markup#NONE] without markup
record Block(int line, String text, boolean afterBlank, Shape shape, Markup markup) {

    Block {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(markup);
        if (text.isEmpty() || line < 1) {
            throw new IllegalArgumentException("a block has text and a line from 1: '" + text + "', " + line);
        }
    }

    static Block of(int line, String text, boolean afterBlank) {
        return new Block(line, text, afterBlank, Shape.of(text), Markup.NONE);
    }

    /// The same block with other text.
    Block with(String text) {
        return new Block(line, text, afterBlank, Shape.of(text), markup);
    }

    /// The same block, elsewhere.
    Block at(int line) {
        return new Block(line, text, afterBlank, shape, markup);
    }

    /// The same block, beside the story.
    Block aside() {
        Markup beside = new Markup(markup.role(), markup.linkShare(), true, markup.container());
        return new Block(line, text, afterBlank, shape, beside);
    }

    /// Reads as running text, not as a label.
    boolean prose() {
        return shape.prose() && markup.linkShare() < Markup.MOSTLY_LINKS && markup.role() != Markup.Role.HEADING;
    }
}
