package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.corpus.split.Labelled.Label;

/// Heads of stories that stand right between two texts of a dump: a headline with who wrote it and when above or
/// below it, whatever a model thinks of the single lines.
final class SignedHeads {

    /// Who wrote it, when, and when it was changed.
    private static final int MOST_SIGNS = 3;

    /// A line of so many words may be a headline, in capitals one of two.
    private static final int WORDS = 3;

    private static final int WORDS_IN_CAPITALS = 2;

    /// What a head must say to be sure by itself: names, or a day over or under a headline in capitals. Beside such
    /// heads a headline with a day is one too.
    private static final int SURE = 2;

    private final List<Labelled> page;

    private SignedHeads(List<Labelled> page) {
        this.page = page;
    }

    /// Marks the blocks of such heads.
    static void mark(List<Labelled> page, boolean[] head) {
        new SignedHeads(page).mark(head);
    }

    /// @param from its first line
    /// @param to the text below it
    /// @param signs how much it says
    private record Head(int from, int to, int signs) {}

    private void mark(boolean[] head) {
        List<Head> heads = new ArrayList<>();
        int sure = 0;
        boolean text = false;
        for (int i = 1; i + 2 < page.size(); i++) {
            text |= page.get(i - 1).is(Label.PROSE);
            if (text && !page.get(i).is(Label.PROSE) && belowText(i - 1)) {
                Head found = head(i);
                if (found.signs() > 0) {
                    heads.add(found);
                    sure += found.signs() >= SURE ? 1 : 0;
                }
            }
        }
        for (Head found : heads) {
            if (found.signs() >= SURE || (sure > 0 && sure * 2 >= heads.size())) {
                Arrays.fill(head, found.from(), found.to(), true);
            }
        }
    }

    /// What stands from here to the next text, if that is a head; else one that says nothing.
    private Head head(int from) {
        int title = from;
        while (title < page.size()
                && title - from < MOST_SIGNS
                && page.get(title).is(Label.DATE)) {
            title++;
        }
        if (title >= page.size() || !isTitle(page.get(title))) {
            return new Head(from, from, 0);
        }
        int end = title + 1;
        while (end < page.size() && end - title <= MOST_SIGNS && isSign(page.get(end))) {
            end++;
        }
        boolean closes = end < page.size() && page.get(end).is(Label.PROSE);
        // Two days in a row are a span, not a sign.
        int signs = closes && title > from ? 1 : 0;
        for (int i = title + 1; closes && i < end; i++) {
            boolean named = page.get(i).is(Label.BYLINE)
                    && Bylines.isFullName(page.get(i).text());
            signs += named ? 2 : isSign(page.get(i)) ? 1 : 0;
        }
        boolean capitals = signs > 0 && inCapitals(page.get(title).text());
        return new Head(from, end, signs + (capitals ? 1 : 0));
    }

    private static boolean isTitle(Labelled line) {
        int words = line.block().shape().words();
        return line.is(Label.SHORT) && (words >= WORDS || (words >= WORDS_IN_CAPITALS && inCapitals(line.text())));
    }

    static boolean inCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 5;
    }

    /// A drawn rule may part the texts, or one label.
    private boolean belowText(int above) {
        Labelled line = page.get(above);
        boolean parts = above > 0 && !line.is(Label.PROSE) && !isSign(line);
        return page.get(parts ? above - 1 : above).is(Label.PROSE);
    }

    private static boolean isSign(Labelled line) {
        return line.is(Label.BYLINE) || line.is(Label.DATE);
    }
}
