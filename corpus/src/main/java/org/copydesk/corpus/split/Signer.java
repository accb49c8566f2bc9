package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A name that may be that of a story's author, and how often it stands on the page how and where. For one
/// thread.
final class Signer {

    /// A distance where there is none.
    static final int FAR = 99;

    /// Where a name stands.
    enum Zone {
        /// Over the headline.
        ABOVE,
        /// From the headline to the story.
        HEAD,
        /// Between the story's blocks, or in them.
        STORY,
        /// Behind the story.
        FOOT
    }

    /// How it stands there.
    enum Way {
        /// Behind "by" or the like.
        SPOKEN,
        /// As a line of its own.
        ALONE,
        /// Of a picture, a link, a card: "Picture of Ada Holm", "More from Ada Holm", twice in a row.
        SHOWN,
        /// On the line of a date.
        DATED,
        /// As what a paragraph begins with: "Ada Holm is ...".
        DESCRIBED,
        /// Before a comma or a mark: "Ada Holm, editor".
        PART
    }

    /// Each way in each zone.
    record Stand(Way way, Zone zone) {

        /// All of them, in the order of the model's numbers.
        static final List<Stand> ALL = Arrays.stream(Way.values())
                .flatMap(way -> Arrays.stream(Zone.values()).map(zone -> new Stand(way, zone)))
                .toList();

        /// As the model calls it: `spoken-head`.
        String label() {
            return (way + "-" + zone).toLowerCase(Locale.ROOT);
        }
    }

    private final String names;
    private final boolean person;
    private final Map<Stand, Integer> counts = new HashMap<>();

    /// Blocks from the headline up to the nearest place over it, or [#FAR].
    int overHeadline = FAR;

    /// Blocks from the headline down to the nearest place between it and the story, or [#FAR].
    int fromHeadline = FAR;

    /// Blocks from that place down to the story's first, or [#FAR].
    int fromStory = FAR;

    /// Blocks from the story's first down to the nearest place in it, or [#FAR].
    int intoStory = FAR;

    /// Blocks from the story's last down to the nearest place behind it, or [#FAR].
    int behindStory = FAR;

    /// How many lines beside it could be names as well, where they are fewest: menus have such, and lists
    /// of tags.
    int neighbours = FAR;

    /// Lines right beside it that say what somebody does.
    int roles;

    /// Lines between it and the nearest date, or [Signers#NEAR].
    int toDate;

    /// Paragraphs below it that tell of its bearer.
    int lives;

    /// Lines near it that say how long reading takes.
    int minutes;

    /// @param names as printed
    Signer(String names, int toDate) {
        this.names = names;
        this.person = Bylines.isPerson(names);
        this.toDate = toDate;
    }

    String names() {
        return names;
    }

    boolean person() {
        return person;
    }

    void stands(Stand stand) {
        counts.merge(stand, 1, Integer::sum);
    }

    int times(Stand stand) {
        return counts.getOrDefault(stand, 0);
    }

    /// Whether it stands so anywhere.
    boolean stands(Way way) {
        return counts.keySet().stream().anyMatch(stand -> stand.way() == way);
    }

    /// Whether it stands on lines of its own and nowhere else.
    boolean standsAloneOnly() {
        return !counts.isEmpty() && counts.keySet().stream().allMatch(stand -> stand.way() == Way.ALONE);
    }

    /// Whether it stands alone, or beside the date, below the headline.
    boolean standsInHead() {
        return times(new Stand(Way.ALONE, Zone.HEAD)) + times(new Stand(Way.DATED, Zone.HEAD)) > 0;
    }
}
