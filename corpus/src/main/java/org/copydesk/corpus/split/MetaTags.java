package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The meta elements of a page: the first value of each name, names in lower case.
final class MetaTags {

    private MetaTags() {}

    static Map<String, String> of(Document document) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content");
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isBlank()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
        return values;
    }
}
