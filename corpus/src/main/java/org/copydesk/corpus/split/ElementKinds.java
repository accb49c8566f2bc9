package org.copydesk.corpus.split;

import java.util.Map;

/// The kinds of element that the block model tells apart, as numbers: what is alike lies close together.
final class ElementKinds {

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("p", 1),
            Map.entry("pre", 2),
            Map.entry("blockquote", 3),
            Map.entry("h2", 4),
            Map.entry("h3", 5),
            Map.entry("h4", 6),
            Map.entry("h5", 7),
            Map.entry("h6", 8),
            Map.entry("h1", 9),
            Map.entry("td", 10),
            Map.entry("th", 11),
            Map.entry("dt", 12),
            Map.entry("dd", 13),
            Map.entry("li", 14),
            Map.entry("ol", 15),
            Map.entry("ul", 16),
            Map.entry("table", 17),
            Map.entry("tr", 18),
            Map.entry("tbody", 19),
            Map.entry("section", 20),
            Map.entry("article", 21),
            Map.entry("main", 22),
            Map.entry("div", 23),
            Map.entry("summary", 25),
            Map.entry("details", 26),
            Map.entry("body", 27),
            Map.entry("header", 28),
            Map.entry("figure", 29),
            Map.entry("figcaption", 30),
            Map.entry("caption", 31),
            Map.entry("address", 32),
            Map.entry("form", 33),
            Map.entry("aside", 34),
            Map.entry("footer", 35),
            Map.entry("nav", 36),
            Map.entry("dialog", 37));

    private static final int OTHER = 24;

    private ElementKinds() {}

    static int of(String tag) {
        return KINDS.getOrDefault(tag, OTHER);
    }
}
