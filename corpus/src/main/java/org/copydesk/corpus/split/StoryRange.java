package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// One of the stories that stand side by side on a page.
///
/// @param from its first block
/// @param to the block behind its last
/// @param element the element that holds it, or where the stories are not parted by elements, its heading
record StoryRange(int from, int to, int element) {

    /// The stories of elements that hold one each; no element holds another.
    static List<StoryRange> ofElements(HtmlPage page, List<Integer> elements) {
        int[] first = new int[elements.size()];
        int[] end = new int[elements.size()];
        int at = 0;
        for (int i = 0; i < page.blocks().size(); i++) {
            int container = page.blocks().get(i).markup().container();
            // An element's blocks are neighbours.
            while (at < elements.size() && container > page.main().last(elements.get(at))) {
                at++;
            }
            if (at < elements.size() && page.main().holds(elements.get(at), container)) {
                first[at] = end[at] == 0 ? i : first[at];
                end[at] = i + 1;
            }
        }
        List<StoryRange> ranges = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            ranges.add(new StoryRange(first[i], end[i], elements.get(i)));
        }
        return ranges;
    }

    /// The stories below these headings: where the innermost element that holds all headings has an element for each,
    /// that and its likes; else from one heading to the next, the last to the end of that element.
    static List<StoryRange> below(HtmlPage page, List<Integer> heads) {
        List<Integer> containers = heads.stream()
                .map(head -> page.blocks().get(head).markup().container())
                .toList();
        int around = around(page, containers);
        List<Integer> elements = children(page, around, containers);
        boolean parted = Set.copyOf(elements).size() == elements.size();
        if (parted && elements.stream().allMatch(element -> isWhole(page, element))) {
            return ofElements(page, likes(page, around, elements));
        }
        int end = ofElements(page, List.of(around)).getFirst().to();
        List<StoryRange> ranges = new ArrayList<>();
        List<StoryRange> parts = parted ? ofElements(page, elements) : List.of();
        for (int i = heads.size() - 1; i >= 0; i--) {
            int from = parted ? parts.get(i).from() : heads.get(i);
            ranges.addFirst(new StoryRange(from, end, parted ? elements.get(i) : containers.get(i)));
            end = from;
        }
        return ranges;
    }

    private static boolean isWhole(HtmlPage page, int element) {
        return page.main().text(element) >= HtmlPage.WHOLE_CHARS;
    }

    /// These children of `around`, and those that are made like them and hold as much: a story may be unsigned.
    private static List<Integer> likes(HtmlPage page, int around, List<Integer> elements) {
        int make = page.elements().make[elements.getFirst()];
        List<Integer> likes = new ArrayList<>();
        for (int at = around + 1;
                at <= page.main().last(around);
                at = page.main().last(at) + 1) {
            boolean like = page.elements().make[at] == make && isWhole(page, at);
            if (like || Collections.binarySearch(elements, at) >= 0) {
                likes.add(at);
            }
        }
        return likes;
    }

    /// The innermost element that holds all of these and is none of them.
    private static int around(HtmlPage page, List<Integer> containers) {
        int at = containers.getFirst();
        do {
            at = page.containers().get(at).parent();
        } while (at > 0 && !page.main().holds(at, containers.getLast()));
        return Math.max(at, 0);
    }

    /// For each of the containers the child of `around` that holds it.
    private static List<Integer> children(HtmlPage page, int around, List<Integer> containers) {
        List<Integer> children = new ArrayList<>();
        int child = around + 1;
        for (int container : containers) {
            while (page.main().last(child) < container) {
                child = page.main().last(child) + 1;
            }
            children.add(child);
        }
        return children;
    }
}
