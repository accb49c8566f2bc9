package org.copydesk.models.encoder;

import java.util.List;

/// The encoder's labels by their number: 0 is outside all names, then for each kind of name its first word (odd) and
/// its further words (even).
final class Label {

    static final int OUTSIDE = 0;
    static final int COUNT = 7;

    private static final List<String> KINDS = List.of("PERSON", "ORG", "PLACE");

    private Label() {}

    static boolean begins(int label) {
        return label % 2 == 1;
    }

    static boolean goesOn(int label) {
        return label > 0 && label % 2 == 0;
    }

    /// Whether `label` may stand behind `before`: a name goes on only where one of its kind has begun.
    static boolean mayFollow(int before, int label) {
        return !goesOn(label) || before == label || before == label - 1;
    }

    /// `PERSON`, `ORG` or `PLACE`.
    static String kind(int label) {
        return KINDS.get((label - 1) / 2);
    }
}
