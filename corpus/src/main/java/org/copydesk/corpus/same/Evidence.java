package org.copydesk.corpus.same;

import java.util.List;

/// What two texts have in common, word by word, and what not. "Short" and "long" are the two texts by their
/// number of words.
///
/// @param shortWords words of the shorter text
/// @param longWords words of the longer text
/// @param shortShared how many words of the shorter one stand in a shared passage
/// @param longShared how many of the longer one
/// @param longestRun the longest run of equal words
/// @param firstShort the place of the first shared word in the shorter text
/// @param firstLong where the longer text has the beginning of the shorter one
/// @param lastShort one past the last shared word of the shorter text
/// @param lastLong one past the last shared word of the longer text
/// @param figuresKept figures inside shared passages that are equal
/// @param figuresChanged figures that stand in one place of a passage and are not equal
/// @param namesKept capitalised words inside shared passages that are equal
/// @param namesChanged places of a passage where one capitalised word or some stand for another
/// @param replaced the most words that stand in one place of both texts with nothing in common
/// @param inserted the longest stretch of the longer text that lies in no shared passage
/// @param passages where the shared passages lie, in the order of the longer text
record Evidence(
        int shortWords,
        int longWords,
        int shortShared,
        int longShared,
        int longestRun,
        int firstShort,
        int firstLong,
        int lastShort,
        int lastLong,
        int figuresKept,
        int figuresChanged,
        int namesKept,
        int namesChanged,
        int replaced,
        int inserted,
        List<Passage> passages) {

    Evidence {
        passages = List.copyOf(passages);
    }

    /// A stretch of both texts that is the same, small changes aside.
    ///
    /// @param shortFrom the first word in the shorter text
    /// @param shortTo one past the last
    /// @param longFrom the first word in the longer text
    /// @param longTo one past the last
    /// @param equal how many words are equal
    record Passage(int shortFrom, int shortTo, int longFrom, int longTo, int equal) {}

    double shortCover() {
        return shortWords == 0 ? 0 : (double) shortShared / shortWords;
    }

    double longCover() {
        return longWords == 0 ? 0 : (double) longShared / longWords;
    }
}
