package org.copydesk.models.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The signs and names of the world's money, and the words of the countries that use it.
///
/// @param signs what stands before or after an amount, case as written: `$`, `US$`, `KRW`, `Rs`
/// @param names words in lower case: `won`, `francs`
/// @param parts words in lower case for the hundredth or thousandth: `cents`
/// @param countries words in lower case to the currencies that they point to
record Currencies(
        Map<String, Tender> signs,
        Map<String, Tender> names,
        Map<String, Tender> parts,
        Map<String, List<String>> countries) {

    Currencies {
        signs = Map.copyOf(signs);
        names = Map.copyOf(names);
        parts = Map.copyOf(parts);
        countries = Map.copyOf(countries);
    }

    /// Reads `code | signs | names | parts | digits` and `CODE: words`.
    static Currencies read(List<String> currencies, List<String> countries) {
        Map<String, Tender> signs = new HashMap<>();
        Map<String, Tender> names = new HashMap<>();
        Map<String, Tender> parts = new HashMap<>();
        for (String line : currencies) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != 5) {
                throw new IllegalStateException("a currency has five cells, not '" + line + "'");
            }
            String code = cells[0].strip();
            int places = Integer.parseInt(cells[4].strip());
            fill(signs, cells[1], " +", code, 0);
            fill(names, cells[2], ",", code, 0);
            fill(parts, cells[3], ",", code, places);
        }
        Map<String, List<String>> words = new HashMap<>();
        for (String line : countries) {
            String code = line.substring(0, line.indexOf(':')).strip();
            for (String word : line.substring(line.indexOf(':') + 1).strip().split(" +")) {
                words.computeIfAbsent(word, w -> new ArrayList<>()).add(code);
            }
        }
        words.replaceAll((word, codes) -> List.copyOf(codes));
        return new Currencies(signs, names, parts, words);
    }

    private static void fill(Map<String, Tender> into, String cell, String separator, String code, int places) {
        for (String entry : cell.strip().split(separator)) {
            String word = entry.strip();
            List<Character> marks = new ArrayList<>();
            while (word.length() > 1 && "*?!".indexOf(word.charAt(word.length() - 1)) >= 0) {
                marks.add(word.charAt(word.length() - 1));
                word = word.substring(0, word.length() - 1);
            }
            if (!word.isEmpty()) {
                into.merge(word, Tender.of(code, marks, places), Tender::or);
            }
        }
    }
}
