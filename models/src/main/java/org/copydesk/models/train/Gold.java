package org.copydesk.models.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A sentence whose names are marked.
///
/// @param words its tokens, as their source cut them
/// @param names the names, in order, none overlapping
public record Gold(List<String> words, List<Name> names) {

    /// A name in a sentence.
    ///
    /// @param from its first token
    /// @param to one past its last token, `from < to`
    /// @param label what its source calls its kind
    public record Name(int from, int to, String label) {
        public Name {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("a name must be 0 <= from < to, not " + from + ".." + to);
            }
        }
    }

    public Gold {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /// Reads `token<TAB>BIO label` lines, a blank line between sentences.
    ///
    /// @throws IOException if the file cannot be read
    public static List<Gold> read(Path file) throws IOException {
        List<Gold> out = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                if (tab > 0) {
                    words.add(line.substring(0, tab));
                    tags.add(line.substring(tab + 1));
                } else if (!words.isEmpty()) {
                    out.add(new Gold(words, names(tags)));
                    words.clear();
                    tags.clear();
                }
            }
        }
        if (!words.isEmpty()) {
            out.add(new Gold(words, names(tags)));
        }
        return out;
    }

    private static List<Name> names(List<String> tags) {
        List<Name> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            boolean inside = i < tags.size() && tags.get(i).startsWith("I-") && start >= 0;
            if (!inside && start >= 0) {
                out.add(new Name(start, i, tags.get(start).substring(2)));
                start = -1;
            }
            if (i < tags.size() && tags.get(i).startsWith("B-")) {
                start = i;
            }
        }
        return out;
    }
}
