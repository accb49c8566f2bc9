package org.copydesk.corpus.split;

import java.util.ArrayDeque;
import java.util.Deque;

/// The quotation marks that a browser shows around each `q` and that stand in no text (HTML standard, 4.5.7): double
/// ones, single ones inside them. A mark comes only where words follow, and closes what it opened. For one walk.
final class Quotations {

    private static final String OPENING = "“\"„«‘";

    private final BlockBuffer text;

    /// The elements that stand open, the innermost first.
    private final Deque<State> open = new ArrayDeque<>();

    private int waiting;
    private int marked;

    /// Where in the text the last mark of ours ends.
    private int ours = -1;

    private enum State {
        /// No word has come.
        WAITING,
        /// It stands in the text.
        MARKED,
        /// The page wrote the mark itself.
        WRITTEN
    }

    Quotations(BlockBuffer text) {
        this.text = text;
    }

    void open() {
        open.push(State.WAITING);
        waiting++;
    }

    /// Words come: the marks that wait for them are set.
    ///
    /// @return the words as they go on behind the marks
    String before(String words) {
        if (waiting == 0 || words.isBlank()) {
            return words;
        }
        char first = words.strip().charAt(0);
        if (Text.isSpace(words.charAt(0))) {
            text.append(" ", false);
        }
        int coming = waiting;
        for (; waiting > 0; waiting--) {
            open.pop();
        }
        for (int i = 0; i < coming; i++) {
            boolean behind = text.length() != ours && OPENING.indexOf(text.last()) >= 0;
            boolean written = behind || OPENING.indexOf(first) >= 0;
            open.push(written ? State.WRITTEN : State.MARKED);
            if (!written) {
                text.append(marked % 2 == 0 ? "“" : "‘", false);
                marked++;
                ours = text.length();
            }
        }
        return words.stripLeading();
    }

    /// An element ends.
    ///
    /// @return the mark that closes it, empty where none was opened
    String close() {
        State state = open.isEmpty() ? State.WRITTEN : open.pop();
        waiting -= state == State.WAITING ? 1 : 0;
        if (state != State.MARKED) {
            return "";
        }
        marked--;
        return marked % 2 == 0 ? "”" : "’";
    }
}
