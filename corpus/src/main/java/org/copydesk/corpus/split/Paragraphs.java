package org.copydesk.corpus.split;

import java.util.List;
import java.util.StringJoiner;

/// The layout of a story's text: paragraphs joined by one blank line.
final class Paragraphs {

    private Paragraphs() {}

    /// The text of a story's blocks. Items of one list, rows of one table and lines of one listing stand
    /// close; the paragraphs that a table lays out do not.
    static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                text.append(tight(before, block) ? "\n" : "\n\n");
            }
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }

    private static boolean tight(Block before, Block block) {
        Markup.Role role = block.markup().role();
        return role == before.markup().role()
                && (role == Markup.Role.ITEM
                        || role == Markup.Role.CODE
                        || (role == Markup.Role.CELL && !before.prose() && !block.prose()));
    }

    /// Every line with something on it becomes a paragraph, its white space folded; wrapped lines stay apart.
    static String tidy(String text) {
        StringJoiner paragraphs = new StringJoiner("\n\n");
        text.lines().map(Text::fold).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
        return paragraphs.toString();
    }
}
