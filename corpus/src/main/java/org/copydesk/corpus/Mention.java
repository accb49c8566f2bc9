package org.copydesk.corpus;

import java.util.Objects;

/// A stretch of a story's text that names something.
///
/// @param span where it stands in the story's text
/// @param type what kind of thing it names
/// @param name the entity's name within this story: the fullest form seen ("Wi Sung-lac" for a later "Wi"), not blank
/// @param score how sure the finder is, from 0 (a guess) to 1 (certain)
/// @param by who found it
public record Mention(Span span, EntityType type, String name, double score, By by) {

    /// Who found a mention.
    public enum By {
        /// A trained model.
        MODEL,
        /// A rule.
        RULE,
        /// An entry of a user's dictionary.
        DICTIONARY,
        /// The short form of a name that stands in full elsewhere in the story.
        ALIAS
    }

    public Mention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
        Objects.requireNonNull(by);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mention needs a name; the one at " + span + " is blank");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not " + score + " (" + name + ")");
        }
    }

    /// What it names.
    public Entity entity() {
        return new Entity(type, name);
    }
}
