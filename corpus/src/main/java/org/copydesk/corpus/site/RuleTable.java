package org.copydesk.corpus.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One table of a file of rules, read key by key, with messages that say where.
///
/// @param where the file's name, and which table of it
/// @param node the table
record RuleTable(String where, JsonNode node) {

    /// Refuses keys that are not among these.
    void only(Collection<String> known) {
        node.forEachEntry((key, value) -> {
            if (!known.contains(key)) {
                throw wrong("there is no key '" + key + "'" + Likeliest.hint(key, known));
            }
        });
    }

    /// The tables of an array of tables.
    List<RuleTable> tables(String key) {
        List<RuleTable> tables = new ArrayList<>();
        JsonNode array = node.path(key);
        if (!array.isMissingNode() && !array.isArray()) {
            throw wrong("write [[" + key + "]] with two brackets: there may be several");
        }
        for (JsonNode table : array) {
            int number = tables.size() + 1;
            JsonNode name = table.path("name");
            String called = name.isString() ? " '" + name.asString() + "'" : "";
            if (!table.isObject()) {
                throw wrong(key + " " + number + " is no table");
            }
            tables.add(new RuleTable(where + ", " + key + " " + number + called, table));
        }
        return tables;
    }

    /// A text, or null where the key is missing.
    @Nullable
    String text(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(key + " wants a text in quotes");
        }
        return value.asString();
    }

    /// A text that must be there.
    String required(String key) {
        String value = text(key);
        if (value == null || value.isBlank()) {
            throw wrong(key + " is missing");
        }
        return value;
    }

    /// One text or a list of them; none where the key is missing.
    List<String> texts(String key) {
        JsonNode value = node.path(key);
        List<String> texts = new ArrayList<>();
        if (value.isString()) {
            texts.add(value.asString());
        } else if (!value.isMissingNode()) {
            for (JsonNode one : value) {
                if (!one.isString()) {
                    throw wrong(key + " wants a list of texts in quotes");
                }
                texts.add(one.asString());
            }
            if (!value.isArray()) {
                throw wrong(key + " wants a text or a list of texts");
            }
        }
        if (texts.stream().anyMatch(String::isBlank)) {
            throw wrong("a text in " + key + " is blank");
        }
        return texts;
    }

    /// Whether it is true; `otherwise` where the key is missing.
    boolean flag(String key, boolean otherwise) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw wrong(key + " is true or false, without quotes");
        }
        return value.isMissingNode() ? otherwise : value.asBoolean();
    }

    /// The texts of a table within this one.
    Map<String, String> map(String key, Collection<String> known) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isObject()) {
            throw wrong(key + " wants a table: " + key + " = { title = \"…\" }");
        }
        RuleTable inner = new RuleTable(where + ", " + key, value);
        inner.only(known);
        Map<String, String> map = new TreeMap<>();
        value.forEachEntry((name, each) -> map.put(name, inner.required(name)));
        return map;
    }

    RulesFormatException wrong(String what) {
        return new RulesFormatException(where + ": " + what);
    }
}
