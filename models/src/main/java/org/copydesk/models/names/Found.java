package org.copydesk.models.names;

import java.util.List;

/// A name as the finder gives it, before firms are told from institutions.
///
/// @param sentence the tokens of its sentence
/// @param from its first token in the sentence
/// @param to one past its last
/// @param kind `PERSON`, `ORG` or `PLACE`
/// @param score the finder's probability, 0 to 1
/// @param firm the finder's log odds that an organisation is a firm; 0 where it does not tell
record Found(List<Token> sentence, int from, int to, String kind, double score, double firm) {

    Found {
        if (from < 0 || to <= from || to > sentence.size()) {
            throw new IllegalArgumentException(
                    "a name must be 0 <= from < to <= " + sentence.size() + ", not " + from + ".." + to);
        }
    }

    /// A name that was found in `sentence`.
    static Found in(List<Token> sentence, NameSpan name) {
        return new Found(sentence, name.from(), name.to(), name.kind(), name.score(), name.firm());
    }

    int start() {
        return sentence.get(from).start();
    }

    int end() {
        return sentence.get(to - 1).end();
    }
}
