package org.copydesk.models.names;

import java.util.List;

/// A name as the finder gives it, before firms are told from institutions.
///
/// @param sentence the tokens of its sentence
/// @param from its first token in the sentence
/// @param to one past its last
/// @param kind `PERSON`, `ORG` or `PLACE`
/// @param score the finder's probability, 0 to 1
record Found(List<Token> sentence, int from, int to, String kind, double score) {

    Found {
        if (from < 0 || to <= from || to > sentence.size()) {
            throw new IllegalArgumentException(
                    "a name must be 0 <= from < to <= " + sentence.size() + ", not " + from + ".." + to);
        }
    }

    int start() {
        return sentence.get(from).start();
    }

    int end() {
        return sentence.get(to - 1).end();
    }
}
