package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.Map;

/// The names of the months in languages other than English, as `months.txt` lists them.
final class Months {

    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /// The number of a month, 1 to 12, or 0 if no language calls one so.
    ///
    /// @param name in lower case
    static int number(String name) {
        return NUMBERS.getOrDefault(name, 0);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : DataLines.of("months.txt")) {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                numbers.put(names[i], Integer.valueOf(names[0]));
            }
        }
        return Map.copyOf(numbers);
    }
}
