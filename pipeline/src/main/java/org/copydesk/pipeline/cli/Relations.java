package org.copydesk.pipeline.cli;

import org.copydesk.corpus.same.Relation;

/// What one story is to another, in words.
final class Relations {

    private Relations() {}

    static String inWords(Relation relation) {
        return switch (relation) {
            case NEAR -> "nearly the same words";
            case VERSION -> "another state of the story";
            case CONTAINED -> "one inside the other";
            case OTHER -> "not alike by themselves; others join them";
        };
    }
}
