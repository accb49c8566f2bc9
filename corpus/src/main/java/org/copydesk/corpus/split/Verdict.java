package org.copydesk.corpus.split;

import java.util.Objects;

/// One line of the ledger: what became of a block of the page, and by which rule.
///
/// @param line the block's first line in the page, from 1
/// @param story which of the page's stories kept it, from 1; 0 where it was cut
/// @param rule the rule's name, in kebab case (`body`, `share-box`, `related-block`)
/// @param text the block's text as it stood
public record Verdict(int line, int story, String rule, String text) {

    public Verdict {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(text);
        if (line < 1 || story < 0) {
            throw new IllegalArgumentException(
                    "a verdict names a line from 1 and a story from 0: " + line + ", " + story);
        }
    }

    /// Whether the block went into a story.
    public boolean kept() {
        return story > 0;
    }
}
