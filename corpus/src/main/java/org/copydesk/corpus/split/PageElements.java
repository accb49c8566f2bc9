package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.split.HtmlBlocks.Container;
import org.jsoup.nodes.Element;

/// What is known of each element of a page, by its number in the walk: its kind, the words of its names,
/// what stands around it, how much text it holds. For one page and one thread.
final class PageElements {

    static final int ARTICLE = 1;
    static final int MAIN = 2;
    static final int ASIDE = 4;
    static final int NAV = 8;
    static final int HEADER = 16;
    static final int FOOTER = 32;
    static final int FORM = 64;
    static final int HIDDEN = 128;
    static final int TABLE = 256;
    static final int QUOTE = 512;
    static final int FIGURE = 1024;
    static final int ITEM_BODY = 2048;

    /// The mail that a mail answers.
    static final int ANSWERED = 4096;

    private final List<Container> containers;
    final int[] parent;
    final int[] depth;
    final int[] kind;
    final int[] around;
    final int[] lists;
    final int[] prose;
    final int[] chars;
    final int[] linkChars;
    final int[] blocks;
    final int[] proseBlocks;
    final int[] make;
    private final int[] sameMake;

    /// The number of each element's make, from 0.
    final int[] makeNumber;

    /// The hashes of the words in each element's names.
    final int[][] names;

    PageElements(List<Container> containers, List<Block> page) {
        this.containers = containers;
        int n = containers.size();
        parent = new int[n];
        depth = new int[n];
        kind = new int[n];
        around = new int[n];
        lists = new int[n];
        prose = new int[n];
        chars = new int[n];
        linkChars = new int[n];
        blocks = new int[n];
        proseBlocks = new int[n];
        make = new int[n];
        sameMake = new int[n];
        makeNumber = new int[n];
        names = new int[n][];
        addText(page);
        describe();
        countMakes();
    }

    private void addText(List<Block> page) {
        for (Block block : page) {
            int c = block.markup().container();
            int length = block.text().length();
            chars[c] += length;
            linkChars[c] += (int) (length * block.markup().linkShare());
            prose[c] += block.prose() ? length : 0;
            proseBlocks[c] += block.prose() ? 1 : 0;
            blocks[c]++;
        }
        for (int i = parent.length - 1; i > 0; i--) {
            int up = containers.get(i).parent();
            if (up >= 0) {
                chars[up] += chars[i];
                linkChars[up] += linkChars[i];
                prose[up] += prose[i];
                proseBlocks[up] += proseBlocks[i];
                blocks[up] += blocks[i];
            }
        }
    }

    private void describe() {
        NameWords words = new NameWords();
        int[] makes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            Container container = containers.get(i);
            Element element = container.element();
            String tag = element.normalName();
            int up = container.parent();
            parent[i] = up;
            depth[i] = up < 0 ? 0 : depth[up] + 1;
            kind[i] = ElementKinds.of(tag);
            boolean bare = element.attributesSize() == 0;
            String names = bare ? "" : element.className();
            boolean page = tag.equals("html") || tag.equals("body");
            this.names[i] = bare || page ? NameWords.NONE : words.of(names, element.id());
            makes[i] = tag.hashCode() * 31 + names.hashCode();
            make[i] = up < 0 ? makes[i] : makes[i] + 961 * makes[up];
            around[i] = (up < 0 ? 0 : around[up]) | place(tag, element, bare, up);
            lists[i] = (up < 0 ? 0 : lists[up]) + (tag.equals("ul") || tag.equals("ol") ? 1 : 0);
        }
    }

    private int place(String tag, Element element, boolean bare, int up) {
        int place = switch (tag) {
            case "article" -> ARTICLE;
            case "main" -> MAIN;
            case "aside" -> ASIDE;
            case "nav" -> NAV;
            case "header" -> up >= 0 && (around[up] & (ARTICLE | MAIN)) != 0 ? 0 : HEADER;
            case "footer" -> FOOTER;
            case "form" -> FORM;
            case "table" -> TABLE;
            case "blockquote" -> element.attr("type").equals("cite") ? QUOTE | ANSWERED : QUOTE;
            case "figure" -> FIGURE;
            default -> 0;
        };
        if (bare) {
            return place;
        }
        boolean body = element.attr("itemprop").equalsIgnoreCase("articleBody");
        return place | (body ? ITEM_BODY : 0) | (Asides.hidden(element) ? HIDDEN : 0);
    }

    private void countMakes() {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] counts = new int[make.length];
        for (int i = 0; i < make.length; i++) {
            Integer known = numbers.putIfAbsent(make[i], numbers.size());
            makeNumber[i] = known == null ? numbers.size() - 1 : known;
            counts[makeNumber[i]]++;
        }
        for (int i = 0; i < make.length; i++) {
            sameMake[i] = counts[makeNumber[i]];
        }
    }

    /// How many elements of the page have the make of this one: the same tag and names, in a parent of the
    /// same.
    int sameMake(int container) {
        return sameMake[container];
    }

    /// The element so many steps further out; the outermost where there are not so many.
    int up(int container, int steps) {
        int at = container;
        for (int i = 0; i < steps && parent[at] >= 0; i++) {
            at = parent[at];
        }
        return at;
    }

    /// The running text of the whole page, in characters, at least 1.
    int allProse() {
        return Math.max(1, prose[0]);
    }
}
