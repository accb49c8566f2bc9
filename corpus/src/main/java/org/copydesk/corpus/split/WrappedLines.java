package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.split.Markup.Role;

/// Puts together the paragraphs of pages that were typed, not marked up: lines of a `pre`, or lines that a `br` ends
/// before each is full, as wires send their reports. Time grows in step with the page.
final class WrappedLines {

    private static final int FEWEST = 4;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /// A listing that holds so much running text is none.
    private static final double MOST = 0.66;

    private WrappedLines() {}

    /// The blocks of a page, numbered from 1. Those that follow a single `br` are marked as not standing after a blank.
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = null;
        int from = 0;
        while (from < blocks.size()) {
            int to = end(blocks, from);
            List<Block> paragraphs = paragraphs(blocks.subList(from, to));
            if (joined == null && paragraphs.size() != to - from) {
                joined = new ArrayList<>(blocks.subList(0, from));
            }
            if (joined != null) {
                for (Block paragraph : paragraphs) {
                    joined.add(paragraph.at(joined.size() + 1));
                }
            }
            from = to;
        }
        return joined == null ? blocks : joined;
    }

    /// Behind the last block of the element that stands in it right behind the one before.
    private static int end(List<Block> blocks, int from) {
        int container = blocks.get(from).markup().container();
        int to = from + 1;
        while (to < blocks.size() && blocks.get(to).markup().container() == container) {
            to++;
        }
        return to;
    }

    private static List<Block> paragraphs(List<Block> blocks) {
        Block first = blocks.getFirst();
        if (blocks.size() == 1) {
            return first.markup().role() == Role.CODE && first.text().indexOf('\n') >= 0 ? typed(first) : blocks;
        }
        int single = 0;
        for (Block block : blocks) {
            int length = block.text().length();
            single += !block.afterBlank() && length >= NARROWEST && length <= WIDEST ? 1 : 0;
        }
        return single < FEWEST ? blocks : wrapped(blocks);
    }

    /// The paragraphs of a text in a `pre`; a listing of anything else stays as it is.
    private static List<Block> typed(Block block) {
        List<String> lines = block.text().lines().toList();
        List<Block> paragraphs = LineBlocks.of(lines);
        int prose = paragraphs.stream()
                .filter(Block::prose)
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        if (prose < MOST * block.text().length() || isList(lines, paragraphs)) {
            return List.of(block);
        }
        Markup markup = block.markup();
        Markup text = new Markup(Role.PARAGRAPH, markup.linkShare(), markup.aside(), markup.container());
        return paragraphs.stream().map(paragraph -> marked(paragraph, text)).toList();
    }

    private static List<Block> wrapped(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && blocks.get(i).afterBlank()) {
                lines.add("");
                from.add(i);
            }
            lines.add(blocks.get(i).text());
            from.add(i);
        }
        List<Block> paragraphs = LineBlocks.of(lines);
        if (paragraphs.size() == blocks.size() || isList(lines, paragraphs)) {
            return blocks;
        }
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int first = from.get(paragraphs.get(i).line() - 1);
            int end = i + 1 < paragraphs.size() ? from.get(paragraphs.get(i + 1).line() - 1) : blocks.size();
            Markup markup = blocks.get(first).markup();
            Markup whole = new Markup(
                    markup.role(), linkShare(blocks.subList(first, end)), markup.aside(), markup.container());
            joined.add(marked(paragraphs.get(i), whole));
        }
        return joined;
    }

    /// Entries of a list may be as long as each other, but they do not go on in small letters.
    private static boolean isList(List<String> lines, List<Block> paragraphs) {
        int joined = 0;
        int small = 0;
        int paragraph = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean begins =
                    paragraph < paragraphs.size() && paragraphs.get(paragraph).line() == i + 1;
            paragraph += begins ? 1 : 0;
            if (!begins && !line.isEmpty()) {
                joined++;
                small += Character.isLowerCase(line.charAt(0)) ? 1 : 0;
            }
        }
        return small * 2 < joined;
    }

    private static double linkShare(List<Block> lines) {
        double links = 0;
        double all = 0;
        for (Block line : lines) {
            links += line.markup().linkShare() * line.text().length();
            all += line.text().length();
        }
        return links / all;
    }

    private static Block marked(Block block, Markup markup) {
        return new Block(block.line(), block.text(), block.afterBlank(), block.shape(), markup);
    }
}
