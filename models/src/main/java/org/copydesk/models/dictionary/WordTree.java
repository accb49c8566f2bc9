package org.copydesk.models.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names by their words, as a tree with a word on each branch. Filled by one thread, then read by many.
final class WordTree {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Entry entry;
    }

    /// The longest name that begins at a word.
    ///
    /// @param length how many words it has
    /// @param entry whom it stands for
    record Match(int length, Entry entry) {}

    private final Node root = new Node();

    /// Whom the words stand for already, or null where they are new and stand for `entry` from now on.
    @Nullable
    Entry put(List<String> words, Entry entry) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
        }
        Entry before = node.entry;
        if (before == null) {
            node.entry = entry;
        }
        return before;
    }

    /// Whether any name begins with `word`.
    boolean begins(String word) {
        return root.next.containsKey(word);
    }

    /// The longest name that begins at `from` and ends before `to`, or null.
    @Nullable
    Match longest(List<String> words, int from, int to) {
        Match best = null;
        Node node = root;
        for (int i = from; i < to; i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (node.entry != null) {
                best = new Match(i + 1 - from, node.entry);
            }
        }
        return best;
    }
}
