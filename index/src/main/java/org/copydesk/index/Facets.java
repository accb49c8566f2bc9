package org.copydesk.index;

import java.util.List;
import org.copydesk.corpus.EntityType;

/// What the found stories are made up of.
///
/// @param total how many stories were found
/// @param facets one for each [Dimension], in their order
public record Facets(long total, List<Facet> facets) {

    /// What stories are counted by.
    public enum Dimension {
        /// Who published it; a story that several publishers ran counts for each.
        PUBLISHER,
        /// ISO 639-1; stories of an unknown language count nowhere.
        LANGUAGE,
        /// The month of publication, `2025-07`; undated stories count nowhere.
        MONTH,
        /// The persons named.
        PERSON,
        /// The firms named.
        FIRM,
        /// The institutions named.
        INSTITUTION,
        /// The places named.
        PLACE;

        String field() {
            return Schema.FACET
                    + switch (this) {
                        case PUBLISHER -> "publisher";
                        case LANGUAGE -> "language";
                        case MONTH -> "month";
                        case PERSON -> "person";
                        case FIRM -> "firm";
                        case INSTITUTION -> "institution";
                        case PLACE -> "place";
                    };
        }

        static Dimension of(EntityType type) {
            return switch (type) {
                case PERSON -> PERSON;
                case FIRM -> FIRM;
                case INSTITUTION -> INSTITUTION;
                case PLACE -> PLACE;
            };
        }
    }

    /// How many of the found stories have a value.
    ///
    /// @param value the value
    /// @param stories at least 1
    public record Count(String value, long stories) {
        public Count {
            if (stories < 1) {
                throw new IllegalArgumentException("a value that is counted has a story; '" + value + "' has none");
            }
        }
    }

    /// The values of one dimension.
    ///
    /// @param dimension what was counted
    /// @param values how many different values there are in all
    /// @param counts the most frequent ones, by falling count, then by value; months by value, the latest first
    public record Facet(Dimension dimension, int values, List<Count> counts) {
        public Facet {
            counts = List.copyOf(counts);
            if (counts.size() > values) {
                throw new IllegalArgumentException(counts.size() + " counts of " + values + " values of " + dimension);
            }
        }
    }

    public Facets {
        facets = List.copyOf(facets);
    }

    /// The counts by `dimension`.
    public List<Count> by(Dimension dimension) {
        return facets.stream()
                .filter(facet -> facet.dimension() == dimension)
                .findFirst()
                .map(Facet::counts)
                .orElse(List.of());
    }
}
