package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.split.HtmlBlocks.Container;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// A block of a page with what became of it, for those who compare the pages of a site.
///
/// @param text as the ledger has it
/// @param selector the nearest element around it that has a name (`div.letter`), as CSS, or null
/// @param kept whether it went into a story
public record TracedBlock(String text, @Nullable String selector, boolean kept) {

    /// A name that a person gave: one with digits may be another on each page.
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_-]*");

    private static final int MOST_CLASSES = 3;

    public TracedBlock {
        Objects.requireNonNull(text);
    }

    /// The blocks of a page in their order.
    ///
    /// @param split what `page` came apart into, without rules of a user's own
    public static List<TracedBlock> of(Page page, Split split) {
        Map<Integer, String> selectors = page instanceof Page.Html html ? selectors(html) : Map.of();
        List<TracedBlock> blocks = new ArrayList<>(split.ledger().size());
        for (Verdict verdict : split.ledger()) {
            blocks.add(new TracedBlock(verdict.text(), selectors.get(verdict.line()), verdict.kept()));
        }
        return blocks;
    }

    private static Map<Integer, String> selectors(Page.Html page) {
        HtmlBlocks walk = new HtmlBlocks();
        NodeTraversor.traverse(walk, Jsoup.parse(page.markup()));
        List<Container> containers = walk.containers();
        List<@Nullable String> names = new ArrayList<>(containers.size());
        for (Container container : containers) {
            String own = selector(container.element());
            int parent = container.parent();
            names.add(own != null || parent < 0 ? own : names.get(parent));
        }
        Map<Integer, String> selectors = new HashMap<>();
        for (Block block : walk.blocks()) {
            String name = names.get(block.markup().container());
            if (name != null) {
                selectors.put(block.line(), name);
            }
        }
        return selectors;
    }

    private static @Nullable String selector(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || element.attributesSize() == 0) {
            return null;
        }
        String id = element.id();
        if (NAME.matcher(id).matches()) {
            return tag + "#" + id;
        }
        StringBuilder selector = new StringBuilder(tag);
        element.classNames().stream()
                .filter(name -> NAME.matcher(name).matches())
                .limit(MOST_CLASSES)
                .forEach(name -> selector.append('.').append(name));
        return selector.length() == tag.length() ? null : selector.toString();
    }
}
