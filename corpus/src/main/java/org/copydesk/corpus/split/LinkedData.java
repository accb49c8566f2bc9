package org.copydesk.corpus.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What JSON-LD says of a page's article (schema.org NewsArticle and its kin). Broken JSON says nothing.
///
/// @param headline the article's headline, or null
/// @param author the authors' names joined by ", ", or null
/// @param publisher the publisher's name, or null
/// @param section the section, or null
/// @param published the date as it stands, or null
record LinkedData(
        @Nullable String headline,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String published) {

    private static final LinkedData NONE = new LinkedData(null, null, null, null, null);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// Pages list hundreds of products or crumbs; an article stands near the front.
    private static final int MOST_NODES = 500;

    static LinkedData of(List<Element> scripts) {
        for (Element script : scripts) {
            String json = script.data();
            JsonNode article = mayHoldArticle(json) ? article(json) : null;
            if (article != null) {
                return new LinkedData(
                        text(article.path("headline")),
                        names(article.path("author")),
                        names(article.path("publisher")),
                        text(article.path("articleSection")),
                        text(article.path("datePublished")));
            }
        }
        return NONE;
    }

    /// Sites and lists of products describe themselves at length; they need not be read.
    private static boolean mayHoldArticle(String json) {
        return json.contains("Article") || json.contains("BlogPosting") || json.contains("Report");
    }

    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JacksonException e) {
            return null;
        }
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static @Nullable String names(JsonNode node) {
        StringJoiner names = new StringJoiner(", ");
        if (node.isArray()) {
            for (JsonNode one : node) {
                String name = names(one);
                if (name != null) {
                    names.add(name);
                }
            }
        } else {
            String name = text(node.isObject() ? node.path("name") : node);
            if (name != null) {
                names.add(name);
            }
        }
        return names.length() == 0 ? null : names.toString();
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return text(node.get(0));
        }
        String text = node.isString()
                ? org.jsoup.parser.Parser.unescapeEntities(node.asString(), false)
                        .strip()
                : "";
        return text.isEmpty() ? null : text;
    }
}
