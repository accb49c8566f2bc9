package org.copydesk.models.proposals;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Entity;

/// Two names that may stand for one.
///
/// @param main the one to keep: the fuller or more frequent one
/// @param other the other one
/// @param reason why
/// @param shared some of those who are named beside either, in different stories
public record Proposal(Known main, Known other, Reason reason, List<Entity> shared) {

    /// Why two names may stand for one; the surest reasons first.
    public enum Reason {
        /// The same letters, but for accents, hyphens, blanks or capitals.
        SPELLING("spelt alike but for accents, hyphens or blanks"),
        /// The same name, once taken for a firm and once for an institution.
        TYPE("the same name, taken for a firm here and an institution there"),
        /// The same name but for "Ltd", "GmbH" and the like.
        LEGAL_FORM("the same but for its legal form"),
        /// A firm's name without "Ltd", "GmbH" and the like, once taken for a person or a place.
        OTHER_TYPE("a firm's name without its legal form, taken for something else here"),
        /// The initials of the other's words.
        ACRONYM("the initials of the other"),
        /// The same two names, the last name first here and last there.
        ORDER("the same two names in the other order"),
        /// The same first and last name, with something in between.
        MIDDLE_NAME("the same but for a middle name"),
        /// An initial in the place of the first name.
        INITIAL("an initial for the first name"),
        /// Nearly the same last name behind the same first name.
        LETTERS("a letter or two differ"),
        /// The last name alone.
        SURNAME("the last name of the other"),
        /// The first word of a firm's name.
        FIRST_WORD("the first word of the other");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// In words for people.
        public String words() {
            return words;
        }
    }

    public Proposal {
        Objects.requireNonNull(reason);
        shared = List.copyOf(shared);
        if (main.entity().equals(other.entity())) {
            throw new IllegalArgumentException("nobody is proposed to be themselves: " + main);
        }
    }
}
