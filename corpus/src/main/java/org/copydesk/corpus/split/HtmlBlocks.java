package org.copydesk.corpus.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.corpus.split.Markup.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// One walk over a page's tree that gathers its blocks and its containers. The walk keeps its own stack: depth
/// costs memory, never the call stack.
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /// What the walk has to know of an element, by its tag: one look for all.
    private static final Map<String, Integer> KINDS = kinds();

    private static final int BLOCK = 1;
    private static final int LINK = 2;
    private static final int MARK = 4;
    private static final int SKIPPED = 8;

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        BLOCK_TAGS.forEach(tag -> kinds.merge(tag, BLOCK, (a, b) -> a | b));
        Set.of("a", "button").forEach(tag -> kinds.merge(tag, LINK, (a, b) -> a | b));
        Set.of("q", "sup").forEach(tag -> kinds.merge(tag, MARK, (a, b) -> a | b));
        Asides.SKIPPED.forEach(tag -> kinds.merge(tag, SKIPPED, (a, b) -> a | b));
        return kinds;
    }

    private static final Set<String> CELL_TAGS = Set.of("td", "th");
    private static final int LONGEST_CELL = 120;
    private static final int LONGEST_ROW = 600;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Declared declared = new Declared();
    private final BlockBuffer text = new BlockBuffer();
    private final Quotations quotations = new Quotations(text);

    /// The kinds of the elements that stand open, by depth.
    private byte[] open = new byte[64];

    private int skipped;
    private int links;
    private int linkChars;
    private boolean preformatted;

    /// How many line breaks stand between the last block and what comes, if nothing else does.
    private int breaks;

    /// Where in the text the digits begin that stand high behind a number, -1 for none.
    private int raisedAt = -1;

    /// An element of the page that can hold a story.
    ///
    /// @param parent its parent's number, -1 for the first
    /// @param element the element
    record Container(int parent, Element element) {}

    private record Frame(Element element, int container, Role role) {}

    /// The blocks, once the walk is over.
    List<Block> blocks() {
        return new AsideMarks(containers).on(WrappedLines.joined(blocks));
    }

    /// What the page says of its story, once the walk is over.
    Declared declared() {
        return declared;
    }

    List<Container> containers() {
        return containers;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            if (skipped == 0) {
                String words = quotations.before(piece.getWholeText());
                int added = text.append(words, preformatted);
                linkChars += links > 0 ? added : 0;
            }
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            int kind = KINDS.getOrDefault(tag, 0);
            if (depth >= open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth] = (byte) kind;
            open(element, tag, kind);
        }
    }

    private void open(Element element, String tag, int kind) {
        declared.open(element, tag);
        if (skipped > 0 || (kind & SKIPPED) != 0) {
            skipped++;
            return;
        }
        if ((kind & LINK) != 0) {
            links++;
        }
        if ((kind & MARK) != 0) {
            mark(tag, true);
        }
        if ((kind & BLOCK) == 0) {
            return;
        }
        flush();
        breaks = tag.equals("br") ? breaks + 1 : 0;
        Frame above = frames.peek();
        int container = above == null ? -1 : above.container();
        containers.add(new Container(container, element));
        frames.push(new Frame(element, containers.size() - 1, role(tag, above)));
        preformatted |= tag.equals("pre");
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        declared.close(tag);
        if (skipped > 0) {
            skipped--;
            return;
        }
        int kind = open[depth];
        if ((kind & LINK) != 0) {
            links--;
        }
        if ((kind & MARK) != 0) {
            mark(tag, false);
        }
        if ((kind & BLOCK) != 0) {
            flush();
            frames.pop();
            if (tag.equals("pre")) {
                preformatted = false;
            }
        }
    }

    /// What a browser shows of two elements that are no characters: the quotation marks of a `q`, and that digits
    /// stand high, without which a power or a footnote would change the number before it.
    private void mark(String tag, boolean opens) {
        if (tag.equals("q")) {
            if (opens) {
                quotations.open();
            } else {
                closeQuotation();
            }
        } else if (tag.equals("sup") && opens) {
            raisedAt = Character.isDigit(text.last()) ? text.length() : -1;
        } else if (tag.equals("sup")) {
            text.raise(raisedAt < 0 ? text.length() : raisedAt);
            raisedAt = -1;
        }
    }

    /// The mark stands at the last word, though the block may have ended before the element.
    private void closeQuotation() {
        String mark = quotations.close();
        if (mark.isEmpty()) {
            return;
        }
        if (text.isEmpty() && !blocks.isEmpty()) {
            Block last = blocks.getLast();
            blocks.set(blocks.size() - 1, last.with(last.text() + mark));
            return;
        }
        boolean space = text.last() == ' ';
        if (space) {
            text.dropLast();
        }
        text.append(space ? mark + " " : mark, false);
    }

    /// Whether an element begins a block of its own.
    static boolean isBlock(Element element) {
        return BLOCK_TAGS.contains(element.normalName());
    }

    private static Role role(String tag, @Nullable Frame above) {
        Role outer = above == null ? Role.PARAGRAPH : above.role();
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
            case "li", "dd", "dt" -> Role.ITEM;
            case "tr" -> Role.CELL;
            case "td", "th" -> outer;
            case "blockquote" -> Role.QUOTE;
            case "pre" -> Role.CODE;
            case "figcaption", "caption", "figure" -> Role.CAPTION;
            case "p" -> outer == Role.CELL ? Role.PARAGRAPH : outer;
            case "div", "br", "section" -> outer;
            default -> Role.PARAGRAPH;
        };
    }

    /// Cells of one row are one block, as long as they hold words and not a page's layout.
    private boolean joinsRow(Markup markup, String words) {
        if (blocks.isEmpty() || words.length() > LONGEST_CELL) {
            return false;
        }
        Block before = blocks.getLast();
        int cell = cellOf(markup.container());
        int cellBefore = cellOf(before.markup().container());
        boolean row = cell >= 0
                && cellBefore >= 0
                && cell != cellBefore
                && containers.get(cell).parent() == containers.get(cellBefore).parent();
        if (!row || before.text().length() > LONGEST_ROW) {
            return false;
        }
        String joined = before.text() + " | " + words;
        double share = (before.markup().linkShare() * before.text().length() + markup.linkShare() * words.length())
                / joined.length();
        Markup both =
                new Markup(Role.CELL, share, markup.aside(), before.markup().container());
        blocks.set(blocks.size() - 1, new Block(before.line(), joined, false, Shape.of(joined), both));
        return true;
    }

    /// The cell of a table that a container is, or is the child of; -1 for none.
    private int cellOf(int container) {
        int at = container;
        for (int up = 0; up < 2 && at >= 0; up++) {
            if (CELL_TAGS.contains(containers.get(at).element().normalName())) {
                return at;
            }
            at = containers.get(at).parent();
        }
        return -1;
    }

    private void flush() {
        Frame frame = frames.peek();
        String whole = text.take(preformatted);
        if (frame != null && !whole.isEmpty()) {
            double share = Math.min(1, (double) linkChars / whole.length());
            Markup markup = new Markup(frame.role(), share, false, frame.container());
            if (!joinsRow(markup, whole)) {
                blocks.add(new Block(blocks.size() + 1, whole, breaks != 1, Shape.of(whole), markup));
            }
            breaks = 0;
        }
        raisedAt = -1;
        linkChars = 0;
    }
}
