package org.copydesk.corpus.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// What JSON-LD says of a page's article (schema.org NewsArticle and its kin). Broken JSON says nothing.
///
/// @param headline the article's headline, or null
/// @param author the authors' names joined by ", ", or null
/// @param publisher the publisher's name, or null
/// @param section the section, or null
/// @param description the summary, or null
/// @param published the date as it stands, or null
/// @param modified the date of the last change as it stands, or null
record LinkedData(
        @Nullable String headline,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String description,
        @Nullable String published,
        @Nullable String modified) {

    private static final LinkedData NONE = new LinkedData(null, null, null, null, null, null, null);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// What makers of pages hide a script's text from old parsers with.
    private static final Pattern HEAD = Pattern.compile("(?://|/\\*)?\\s{0,4}(?:<!\\[CDATA\\[\\s{0,4}(?:\\*/)?|<!--)");

    private static final Pattern TAIL = Pattern.compile("(?://|/\\*)?\\s{0,4}(?:\\]\\]>\\s{0,4}(?:\\*/)?|-->)\\z");
    private static final int LONGEST_TAIL = 16;

    /// Pages list hundreds of products or crumbs; an article stands near the front.
    private static final int MOST_NODES = 500;

    static LinkedData of(List<Element> scripts) {
        for (Element script : scripts) {
            String json = script.data();
            Nodes nodes = mayHoldArticle(json) ? nodes(json) : Nodes.NONE;
            JsonNode article = nodes.article();
            if (article != null) {
                return new LinkedData(
                        text(article.path("headline")),
                        names(nodes.resolved(article, "author", "creator")),
                        names(nodes.resolved(article, "publisher", "sourceOrganization")),
                        text(article.path("articleSection")),
                        text(article.path("description")),
                        text(article.path("datePublished")),
                        text(article.path("dateModified")));
            }
        }
        return NONE;
    }

    /// Sites and lists of products describe themselves at length; they need not be read.
    private static boolean mayHoldArticle(String json) {
        return json.contains("Article") || json.contains("BlogPosting") || json.contains("Report");
    }

    /// The nodes of one script.
    ///
    /// @param article the first article, or null
    /// @param byId those that others may refer to
    private record Nodes(@Nullable JsonNode article, Map<String, JsonNode> byId) {

        private static final Nodes NONE = new Nodes(null, Map.of());

        /// What a node has under the first of these names, or what it refers to by its `@id`.
        JsonNode resolved(JsonNode node, String name, String otherwise) {
            JsonNode value = node.has(name) ? node.path(name) : node.path(otherwise);
            if (!value.isArray()) {
                return resolved(value);
            }
            ArrayNode all = JSON.createArrayNode();
            value.forEach(one -> all.add(resolved(one)));
            return all;
        }

        private JsonNode resolved(JsonNode one) {
            boolean reference =
                    one.isObject() && !one.has("name") && one.path("@id").isString();
            return reference ? byId.getOrDefault(one.path("@id").asString(), one) : one;
        }
    }

    private static Nodes nodes(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(unwrapped(json.strip())));
        } catch (JacksonException e) {
            return Nodes.NONE;
        }
        JsonNode article = null;
        Map<String, JsonNode> byId = new HashMap<>();
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                boolean isArticle = isArticle(node.path("@type"));
                article = article == null && isArticle ? node : article;
                if (node.path("@id").isString() && node.has("name")) {
                    byId.putIfAbsent(node.path("@id").asString(), node);
                }
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return new Nodes(article, byId);
    }

    private static String unwrapped(String json) {
        Matcher head = HEAD.matcher(json);
        String text = head.lookingAt() ? json.substring(head.end()) : json;
        int near = Math.max(0, text.length() - LONGEST_TAIL);
        Matcher tail = TAIL.matcher(text).region(near, text.length());
        return tail.find() ? text.substring(0, tail.start()) : text;
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
