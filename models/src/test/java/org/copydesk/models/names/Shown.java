package org.copydesk.models.names;

import java.util.List;

/// Names as a person would write them down.
final class Shown {

    private Shown() {}

    /// Each name's words and its kind: `Nkechi Adeyemi PERSON`.
    static List<String> names(List<String> words, List<NameSpan> names) {
        return names.stream()
                .map(name -> String.join(" ", words.subList(name.from(), name.to())) + " " + name.kind())
                .toList();
    }
}
