package org.copydesk.corpus.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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
        try (InputStream in = Objects.requireNonNull(Months.class.getResourceAsStream("months.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            lines.filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] names = line.split(" ");
                for (int i = 1; i < names.length; i++) {
                    numbers.put(names[i], Integer.valueOf(names[0]));
                }
            });
            return Map.copyOf(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("the months' names that come with the program cannot be read", e);
        }
    }
}
