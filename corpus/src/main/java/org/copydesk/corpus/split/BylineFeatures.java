package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.corpus.split.Signer.Stand;
import org.copydesk.corpus.split.Signer.Way;
import org.jspecify.annotations.Nullable;

/// The numbers by which names near a story without markup are judged to be its author's: how often each
/// stands how and where, what stands beside it, and which others there are. For one page and one thread.
final class BylineFeatures {

    private static final List<String> OTHERS = List.of(
            "chosen",
            "headline-known",
            "over-headline",
            "from-headline",
            "from-story",
            "into-story",
            "behind-story",
            "in-story",
            "last-word-in-story",
            "words",
            "letters",
            "person",
            "small-words",
            "site-word",
            "publisher",
            "capitals",
            "neighbours",
            "role-beside",
            "date-beside",
            "life-beside",
            "minutes-beside",
            "spoken-rivals",
            "head-rivals",
            "shown-rivals",
            "names");

    /// The names of the numbers, in the order of a row.
    static final List<String> NAMES =
            Stream.concat(Stand.ALL.stream().map(Stand::label), OTHERS.stream()).toList();

    private static final int MOST = 99;

    /// UTF-16 units of a story in which each name is looked for.
    private static final int MOST_STORY = 20_000;

    private final List<Signer> all;
    private final SmallWords small;
    private final boolean headline;
    private final String story;
    private final @Nullable String chosen;
    private final @Nullable String publisher;

    private float[] row = {};
    private int at;

    /// @param signers the names
    /// @param headline whether the story's headline is known
    /// @param story its text
    /// @param chosen whom the rules take for its author, or null
    /// @param publisher whom they take for its publisher, or null
    BylineFeatures(
            Signers signers, boolean headline, String story, @Nullable String chosen, @Nullable String publisher) {
        this.all = signers.all().stream()
                .filter(signer -> !isOfPaper(signer, publisher))
                .toList();
        this.small = signers.small();
        this.headline = headline;
        this.story = story.substring(0, Math.min(story.length(), MOST_STORY));
        this.chosen = chosen;
        this.publisher = publisher;
    }

    /// The names, in the order of their rows.
    List<String> names() {
        return all.stream().map(Signer::names).toList();
    }

    /// A paper's name is an author's only behind "by".
    private static boolean isOfPaper(Signer signer, @Nullable String publisher) {
        return !signer.stands(Way.SPOKEN)
                && (signer.names().equalsIgnoreCase(publisher) || Bylines.isOfSite(signer.names()));
    }

    /// A row for each name.
    float[][] rows() {
        int spoken =
                (int) all.stream().filter(signer -> signer.stands(Way.SPOKEN)).count();
        int shown =
                (int) all.stream().filter(signer -> signer.stands(Way.SHOWN)).count();
        int head = (int) all.stream().filter(Signer::standsInHead).count();
        float[][] rows = new float[all.size()][];
        for (int k = 0; k < rows.length; k++) {
            Signer signer = all.get(k);
            row = new float[NAMES.size()];
            at = 0;
            Stand.ALL.forEach(stand -> put(signer.times(stand)));
            put(is(signer, chosen));
            put(headline ? 1 : 0);
            place(signer);
            look(signer);
            put(signer.neighbours);
            put(signer.roles);
            put(signer.toDate);
            put(signer.lives);
            put(signer.minutes);
            put(spoken - (signer.stands(Way.SPOKEN) ? 1 : 0));
            put(head - (signer.standsInHead() ? 1 : 0));
            put(shown - (signer.stands(Way.SHOWN) ? 1 : 0));
            put(Math.min(all.size(), MOST));
            rows[k] = row;
        }
        return rows;
    }

    private void place(Signer signer) {
        put(signer.overHeadline);
        put(signer.fromHeadline);
        put(signer.fromStory);
        put(signer.intoStory);
        put(signer.behindStory);
        String names = signer.names();
        int last = times(names.substring(names.lastIndexOf(' ') + 1));
        put(last == 0 ? 0 : times(names));
        put(last);
    }

    private void look(Signer signer) {
        String names = signer.names();
        String[] words = names.split(" ");
        put(words.length);
        put(names.length());
        put(signer.person() ? 1 : 0);
        put((int) Arrays.stream(words).filter(small::have).count());
        put(signer.person() && Bylines.isOfSite(names) ? 1 : 0);
        put(is(signer, publisher));
        put(names.equals(names.toUpperCase(Locale.ROOT)) ? 1 : 0);
    }

    private static int is(Signer signer, @Nullable String name) {
        return signer.names().equalsIgnoreCase(name) ? 1 : 0;
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    private int times(String word) {
        int times = 0;
        for (int i = story.indexOf(word); i >= 0 && times < MOST; i = story.indexOf(word, i + word.length())) {
            times++;
        }
        return times;
    }
}
