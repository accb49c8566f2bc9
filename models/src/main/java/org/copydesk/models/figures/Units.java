package org.copydesk.models.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Units of measure, their symbols after UCUM where it has one.
///
/// @param abbreviations case as written
/// @param names full names in lower case, the words of one name joined by a space
/// @param symbols all symbols
record Units(Map<String, String> abbreviations, Map<String, String> names, Set<String> symbols) {

    /// The most words in one name: "cubic metres per second".
    static final int MOST_WORDS = 4;

    Units {
        abbreviations = Map.copyOf(abbreviations);
        names = Map.copyOf(names);
        symbols = Set.copyOf(symbols);
    }

    /// Reads `symbol | abbreviations | names`.
    static Units read(List<String> lines) {
        Map<String, String> abbreviations = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != 3) {
                throw new IllegalStateException("a unit has three cells, not '" + line + "'");
            }
            String symbol = cells[0].strip();
            for (String word : cells[1].strip().split(" +")) {
                put(abbreviations, word, symbol);
            }
            for (String name : cells[2].strip().split(",")) {
                put(names, name.strip().replace('+', ' '), symbol);
            }
        }
        Set<String> symbols = new HashSet<>(abbreviations.values());
        symbols.addAll(names.values());
        return new Units(abbreviations, names, symbols);
    }

    private static void put(Map<String, String> into, String word, String symbol) {
        if (!word.isEmpty()) {
            into.put(word, symbol);
        }
    }
}
