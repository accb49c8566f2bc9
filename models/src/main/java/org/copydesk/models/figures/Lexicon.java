package org.copydesk.models.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that the readers know, from the tables beside this class. Read once, never changed, safe to share.
final class Lexicon {

    private static final Lexicon SHIPPED = new Lexicon();

    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();
    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> ordinals;
    private final Currencies currencies;
    private final Units units;
    private final Set<String> triggers = new HashSet<>();

    private Lexicon() {
        for (String line : lines("words.txt")) {
            int colon = line.indexOf(':');
            Role role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            roles.put(
                    role,
                    new HashSet<>(List.of(line.substring(colon + 1).strip().split(" +"))));
        }
        for (String line : lines("numbers.txt")) {
            int colon = line.indexOf(':');
            Map<String, BigDecimal> table = values.computeIfAbsent(line.substring(0, colon), k -> new HashMap<>());
            for (String pair : line.substring(colon + 1).strip().split(" +")) {
                int equals = pair.indexOf('=');
                table.put(pair.substring(0, equals), new BigDecimal(pair.substring(equals + 1)));
            }
        }
        months = small("month");
        weekdays = small("weekday");
        ordinals = small("ordinal");
        currencies = Currencies.read(lines("currencies.txt"), lines("countries.txt"));
        units = Units.read(lines("units.txt"));
        triggers.addAll(table("number").keySet());
        triggers.addAll(months.keySet());
        triggers.addAll(weekdays.keySet());
        triggers.addAll(ordinals.keySet());
        triggers.addAll(List.of("a", "an", "half", "fiscal", "financial", "fy", "last", "next", "this", "past"));
        triggers.addAll(List.of("yesterday", "today", "tomorrow", "tonight", "coming"));
    }

    /// The tables that come with this class.
    static Lexicon shipped() {
        return SHIPPED;
    }

    boolean has(Role role, String word) {
        return roles.getOrDefault(role, Set.of()).contains(word);
    }

    /// Whether a figure can begin at this word.
    boolean begins(String word) {
        return triggers.contains(word);
    }

    Map<String, BigDecimal> numbers() {
        return table("number");
    }

    Map<String, BigDecimal> scales() {
        return table("scale");
    }

    /// Letters that multiply where they hang on a number: `450k`.
    Map<String, BigDecimal> letters() {
        return table("letter");
    }

    /// Words that are a thousand before one of millions, whatever else they are alone.
    Map<String, BigDecimal> thousands() {
        return table("thousand");
    }

    /// Parts of a whole in one sign: `½`.
    Map<String, BigDecimal> vulgar() {
        return table("vulgar");
    }

    /// Parts of a whole that have an exact value, in words.
    Map<String, BigDecimal> parts() {
        return table("part");
    }

    Map<String, Integer> months() {
        return months;
    }

    Map<String, Integer> weekdays() {
        return weekdays;
    }

    Map<String, Integer> ordinals() {
        return ordinals;
    }

    Currencies currencies() {
        return currencies;
    }

    Units units() {
        return units;
    }

    private Map<String, BigDecimal> table(String name) {
        return values.getOrDefault(name, Map.of());
    }

    private Map<String, Integer> small(String name) {
        Map<String, Integer> result = new HashMap<>();
        table(name).forEach((word, value) -> result.put(word, value.intValueExact()));
        return Map.copyOf(result);
    }

    private static List<String> lines(String name) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing beside " + Lexicon.class);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }
}
