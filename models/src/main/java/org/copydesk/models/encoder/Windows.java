package org.copydesk.models.encoder;

import java.util.ArrayList;
import java.util.List;

/// Cuts a long sentence into windows that overlap, so that the encoder, which reads a limited number of pieces at a
/// time, sees every word with words on both sides.
final class Windows {

    /// A window holds at most so many pieces, the two that frame it left out.
    static final int ROOM = 254;

    /// So many pieces of a window are read again in the next.
    private static final int OVERLAP = 64;

    private Windows() {}

    /// A part of a sentence that is read at once.
    ///
    /// @param from its first word
    /// @param to one past its last, `from < to`
    /// @param answerFrom the first word for which its answer counts, `from <= answerFrom`
    /// @param answerTo one past the last, `answerTo <= to`
    record Window(int from, int to, int answerFrom, int answerTo) {

        Window {
            if (from < 0 || answerFrom < from || answerTo <= answerFrom || to < answerTo) {
                throw new IllegalArgumentException(
                        "no window: " + from + " <= " + answerFrom + " < " + answerTo + " <= " + to + " does not hold");
            }
        }
    }

    /// The windows of a sentence, whose answers together are those for each word once, in order.
    ///
    /// @param sizes how many pieces each word has, 1 to [WordPieces#MOST]
    static List<Window> of(int... sizes) {
        List<Window> out = new ArrayList<>();
        int from = 0;
        int answered = 0;
        while (answered < sizes.length) {
            int to = fill(sizes, from);
            int next = to == sizes.length ? to : back(sizes, to);
            int answerTo = to == sizes.length ? to : (next + to + 1) / 2;
            out.add(new Window(from, to, answered, answerTo));
            answered = answerTo;
            from = next;
        }
        return out;
    }

    private static int fill(int[] sizes, int from) {
        int to = from;
        int used = 0;
        while (to < sizes.length && used + sizes[to] <= ROOM) {
            used += sizes[to++];
        }
        return to;
    }

    private static int back(int[] sizes, int to) {
        int from = to;
        int shared = 0;
        while (shared + sizes[from - 1] <= OVERLAP) {
            shared += sizes[--from];
        }
        return from;
    }
}
