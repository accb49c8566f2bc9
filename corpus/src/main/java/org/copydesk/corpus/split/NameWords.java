package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The words in the names of elements, as hashes. For one page and one thread: it remembers the names it has
/// read.
final class NameWords {

    static final int[] NONE = new int[0];

    private static final int LONGEST = 20;

    private final Map<String, int[]> known = new HashMap<>();

    /// The hashes of the words in the classes and the id of an element.
    int[] of(String classes, String id) {
        int[] first = of(classes);
        int[] second = of(id);
        if (second.length == 0) {
            return first;
        }
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private int[] of(String names) {
        if (names.isEmpty()) {
            return NONE;
        }
        int[] read = known.get(names);
        if (read == null) {
            read = read(names);
            known.put(names, read);
        }
        return read;
    }

    private static int[] read(String names) {
        int[] words = new int[LONGEST];
        int n = 0;
        int hash = 0;
        boolean in = false;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = isLetter(c);
            boolean camel = in && isHump(names, i);
            if (in && (!letter || camel)) {
                if (n < LONGEST) {
                    words[n++] = hash;
                }
                in = false;
            }
            if (letter) {
                hash = in ? hash * 31 + Character.toLowerCase(c) : Character.toLowerCase(c);
                in = true;
            }
        }
        return Arrays.copyOf(words, n);
    }

    /// Whether a word begins inside a name by a capital: "nextPost".
    static boolean isHump(String names, int i) {
        char c = i < names.length() ? names.charAt(i) : ' ';
        boolean capital = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
        return capital && Character.isLowerCase(names.charAt(i - 1));
    }

    static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }
}
