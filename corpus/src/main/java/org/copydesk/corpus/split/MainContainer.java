package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the element of a page that holds its story: from the root down, as long as one child holds most of the
/// running text. Elements that the page itself calls the body of the article win if they hold half of it.
final class MainContainer {

    /// The descent goes on while one child holds this share of the text.
    private static final double MOST = 0.66;

    private static final double HALF = 0.5;

    private static final Set<String> BODY_NAMES = Set.of(
            "articlebody",
            "article-body",
            "article__body",
            "article_body",
            "story-body",
            "storybody",
            "story__body",
            "entry-content",
            "post-content",
            "post__content",
            "post-body",
            "article-content",
            "article__content",
            "articlecontent",
            "article-text",
            "story-content",
            "story-text",
            "body-content",
            "content-body",
            "c-entry-content",
            "td-post-content",
            "single-content",
            "article-main",
            "news-content",
            "rich-text",
            "mw-parser-output",
            "wysiwyg",
            "prose");

    private final List<HtmlBlocks.Container> containers;
    private final double[] text;
    private final int[] last;

    MainContainer(List<Block> blocks, List<HtmlBlocks.Container> containers) {
        this.containers = containers;
        this.text = new double[containers.size()];
        this.last = new int[containers.size()];
        for (Block block : blocks) {
            text[block.markup().container()] += weight(block);
        }
        // Children have higher numbers than their parents: one pass from the end adds them up.
        for (int i = containers.size() - 1; i >= 0; i--) {
            last[i] = Math.max(last[i], i);
            int parent = containers.get(i).parent();
            if (parent >= 0) {
                text[parent] += text[i];
                last[parent] = Math.max(last[parent], last[i]);
            }
        }
    }

    /// Running text counts by its length, links not at all, text beside the story a little: a page whose makers
    /// misname things still has a story.
    private static double weight(Block block) {
        if (!block.prose()) {
            return 0;
        }
        double chars = block.text().length() * (1 - block.markup().linkShare());
        return block.markup().aside() ? chars * 0.1 : chars;
    }

    /// The numbers of the elements that hold one story each: several only where the page sets whole stories side by
    /// side in article elements.
    List<Integer> stories(int wholeChars) {
        if (containers.isEmpty() || text[0] == 0) {
            return containers.isEmpty() ? List.of() : List.of(0);
        }
        List<Integer> articles = articles(wholeChars);
        double together = articles.stream().mapToDouble(i -> text[i]).sum();
        double largest = articles.stream().mapToDouble(i -> text[i]).max().orElse(0);
        if (articles.size() >= 2 && together >= MOST * text[0] && largest < MOST * together) {
            return articles;
        }
        return List.of(main());
    }

    private List<Integer> articles(int wholeChars) {
        List<Integer> articles = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < containers.size(); i++) {
            Element element = containers.get(i).element();
            if (i > end && element.normalName().equals("article") && text[i] >= wholeChars) {
                articles.add(i);
                end = last[i];
            }
        }
        return articles;
    }

    private int main() {
        int named = -1;
        for (int i = 0; i < containers.size(); i++) {
            boolean better = text[i] >= HALF * text[0] && (named < 0 || text[i] >= MOST * text[named]);
            if (better && callsItselfBody(containers.get(i).element())) {
                named = i;
            }
        }
        return named >= 0 ? named : descend(0);
    }

    private int descend(int from) {
        int at = from;
        int child = richestChild(at);
        while (child >= 0 && text[child] >= MOST * text[at]) {
            at = child;
            child = richestChild(at);
        }
        // A single paragraph is no container: its parent holds the story's headings and lists too.
        while (containers.get(at).parent() >= 0 && isLeaf(containers.get(at).element())) {
            at = containers.get(at).parent();
        }
        return at;
    }

    private static boolean isLeaf(Element element) {
        String tag = element.normalName();
        return tag.equals("p") || tag.equals("li") || tag.equals("blockquote") || tag.equals("ul") || tag.equals("ol");
    }

    private int richestChild(int parent) {
        int richest = -1;
        for (int i = parent + 1; i <= last[parent]; i = last[i] + 1) {
            if (richest < 0 || text[i] > text[richest]) {
                richest = i;
            }
        }
        return richest;
    }

    private static boolean callsItselfBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return true;
        }
        for (String name : element.className().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (BODY_NAMES.contains(name)) {
                return true;
            }
        }
        return BODY_NAMES.contains(element.id().toLowerCase(Locale.ROOT));
    }

    /// The number of the last element that one holds, its own if it holds none.
    int last(int element) {
        return last[element];
    }

    /// The running text that an element holds, in characters.
    double text(int element) {
        return text[element];
    }

    /// Whether an element is another or holds it.
    boolean holds(int outer, int inner) {
        return outer <= inner && inner <= last[outer];
    }
}
