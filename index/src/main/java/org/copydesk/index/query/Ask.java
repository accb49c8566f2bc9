package org.copydesk.index.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a query asks of a story: a tree, as [QueryReader] reads it.
public sealed interface Ask {

    /// Where in the query this part begins, in UTF-16 units from 0.
    int at();

    /// Nothing: every story answers.
    ///
    /// @param at see [Ask#at]
    record Everything(int at) implements Ask {}

    /// A word in any of its forms (`exports` finds "export"); one that reads as several ("Sung-lac") asks for
    /// them in a row.
    ///
    /// @param at see [Ask#at]
    /// @param field where to look
    /// @param text as typed
    record Word(int at, TextField field, String text) implements Ask {
        public Word {
            Objects.requireNonNull(field);
            Objects.requireNonNull(text);
        }
    }

    /// Words in quotes: in this order and in exactly these forms.
    ///
    /// @param at see [Ask#at]
    /// @param field where to look
    /// @param text what stands between the quotes
    /// @param slop how many places words may be moved, 0 to [QueryReader#WIDEST_SLOP]
    record Phrase(int at, TextField field, String text, int slop) implements Ask {
        public Phrase {
            Objects.requireNonNull(field);
            Objects.requireNonNull(text);
            if (slop < 0 || slop > QueryReader.WIDEST_SLOP) {
                throw new IllegalArgumentException("a slop of 0 to " + QueryReader.WIDEST_SLOP + ", not " + slop);
            }
        }
    }

    /// `word*`: any word that begins so.
    ///
    /// @param at see [Ask#at]
    /// @param field where to look
    /// @param text the beginning, without the star
    record Prefix(int at, TextField field, String text) implements Ask {
        public Prefix {
            Objects.requireNonNull(field);
            Objects.requireNonNull(text);
        }
    }

    /// `word~`: any word spelt nearly so.
    ///
    /// @param at see [Ask#at]
    /// @param field where to look
    /// @param text the word, without the tilde
    /// @param edits how many letters may be added, lost, changed or swapped with a neighbour, 1 or 2
    record Fuzzy(int at, TextField field, String text, int edits) implements Ask {
        public Fuzzy {
            Objects.requireNonNull(field);
            Objects.requireNonNull(text);
            if (edits < 1 || edits > 2) {
                throw new IllegalArgumentException("1 or 2 letters may differ, not " + edits + " (" + text + ")");
            }
        }
    }

    /// Published on one of these days; an undated story never is.
    ///
    /// @param at see [Ask#at]
    /// @param from the first day, or null for any before `to`
    /// @param to the last day, itself inside, or null for any after `from`
    record Dates(int at, @Nullable LocalDate from, @Nullable LocalDate to) implements Ask {
        public Dates {
            if (from != null && to != null && from.isAfter(to)) {
                throw new IllegalArgumentException("days must not run backwards: " + from + " to " + to);
            }
        }
    }

    /// Speaks of an amount of money in this range. A figure that is a range itself answers if the two meet.
    ///
    /// @param at see [Ask#at]
    /// @param currency ISO 4217, three capital letters
    /// @param amounts in whole units of the currency
    record Money(int at, String currency, Amounts amounts) implements Ask {
        public Money {
            Objects.requireNonNull(currency);
            Objects.requireNonNull(amounts);
        }
    }

    /// Speaks of a share, or a difference of shares, in this range.
    ///
    /// @param at see [Ask#at]
    /// @param amounts in percent or percentage points
    record Percent(int at, Amounts amounts) implements Ask {
        public Percent {
            Objects.requireNonNull(amounts);
        }
    }

    /// Is written in this language.
    ///
    /// @param at see [Ask#at]
    /// @param code ISO 639-1, lower case
    record Language(int at, String code) implements Ask {
        public Language {
            Objects.requireNonNull(code);
        }
    }

    /// Was seen in this batch.
    ///
    /// @param at see [Ask#at]
    /// @param number from 1
    record Batch(int at, int number) implements Ask {
        public Batch {
            if (number < 1) {
                throw new IllegalArgumentException("batches are counted from 1, not " + number);
            }
        }
    }

    /// Was seen more than once.
    ///
    /// @param at see [Ask#at]
    record Duplicate(int at) implements Ask {}

    /// Is a press release.
    ///
    /// @param at see [Ask#at]
    record Release(int at) implements Ask {}

    /// What `part` does not find.
    ///
    /// @param at see [Ask#at]
    /// @param part what is not wanted
    record Not(int at, Ask part) implements Ask {
        public Not {
            Objects.requireNonNull(part);
        }
    }

    /// What all parts find.
    ///
    /// @param parts at least two
    record And(List<Ask> parts) implements Ask {
        public And {
            parts = requireSeveral(parts);
        }

        @Override
        public int at() {
            return parts.getFirst().at();
        }
    }

    /// What at least one part finds.
    ///
    /// @param parts at least two
    record Or(List<Ask> parts) implements Ask {
        public Or {
            parts = requireSeveral(parts);
        }

        @Override
        public int at() {
            return parts.getFirst().at();
        }
    }

    private static List<Ask> requireSeveral(List<Ask> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("two parts or more, not " + parts);
        }
        return List.copyOf(parts);
    }
}
