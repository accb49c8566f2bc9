package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.split.HtmlBlocks.Container;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which elements of a page the selectors of a site's rules find. Each selector walks the page once. For one
/// page and one thread.
final class MarkupHits {

    private static final int MOST_UP = 5;

    private final @Nullable Document document;
    private final List<Container> containers;
    private final Map<String, List<Element>> elements = new HashMap<>();
    private final Map<String, boolean[]> within = new HashMap<>();

    MarkupHits(List<Container> containers) {
        this.containers = containers;
        this.document =
                containers.isEmpty() ? null : containers.getFirst().element().ownerDocument();
    }

    /// The elements that a rule's selector finds, in the order of the page; none where it has none.
    List<Element> elements(SiteRule rule) {
        String selector = rule.selector();
        Document page = document;
        return selector == null || page == null
                ? List.of()
                : elements.computeIfAbsent(selector, each -> List.copyOf(page.select(each)));
    }

    /// Whether a block stands in an element that a rule's selector finds, or is all that stands around one.
    boolean holds(SiteRule rule, Block block) {
        boolean[] hit = within.computeIfAbsent(String.valueOf(rule.selector()), selector -> within(elements(rule)));
        return hit[block.markup().container()];
    }

    private boolean[] within(List<Element> found) {
        IdentityHashMap<Element, Boolean> hits = new IdentityHashMap<>();
        for (Element element : found) {
            Element at = element;
            // A name in a span is the paragraph's, if there is nothing else in the paragraph.
            for (int up = 0;
                    up < MOST_UP
                            && at.parent() != null
                            && !HtmlBlocks.isBlock(at)
                            && at.parent().text().equals(element.text());
                    up++) {
                at = at.parent();
            }
            hits.put(at, true);
        }
        boolean[] within = new boolean[containers.size()];
        for (int i = 0; i < within.length; i++) {
            int parent = containers.get(i).parent();
            within[i] = (parent >= 0 && within[parent])
                    || hits.containsKey(containers.get(i).element());
        }
        return within;
    }

    /// What the first element that a rule's selector finds says: its `content` or `datetime`, else its text.
    @Nullable
    String value(SiteRule rule) {
        List<Element> found = elements(rule);
        if (found.isEmpty()) {
            return null;
        }
        Element element = found.getFirst();
        List<String> said = new ArrayList<>(List.of(element.attr("content"), element.attr("datetime"), element.text()));
        said.removeIf(String::isBlank);
        return said.isEmpty() ? null : Text.fold(said.getFirst());
    }
}
