package org.copydesk.pipeline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documentation names must exist: paths, types, commands, options.
final class ReadmeTest {

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");
    private static final Pattern COMMAND = Pattern.compile("(?:name = |\\.put\\(\\s*)\"([a-z-]+)\"");

    private static final String SOURCES = House.ROOMS.stream()
            .flatMap(room -> House.files(House.ROOT.resolve(room), ".java").stream())
            .map(House::read)
            .collect(Collectors.joining("\n"));
    private static final String PIPELINE = House.files(House.ROOT.resolve("pipeline/src/main"), ".java").stream()
            .map(House::read)
            .collect(Collectors.joining("\n"));

    @SuppressWarnings("UnusedVariable") // read by name
    private static final List<String> ROOMS = House.ROOMS;

    static List<Readme> readmes() {
        return Readme.all();
    }

    @Test
    void theTopAndEveryRoomHaveOne() {
        Set<Path> found = readmes().stream().map(Readme::file).collect(Collectors.toSet());
        Stream.concat(Stream.of("."), House.ROOMS.stream())
                .map(folder -> House.ROOT.resolve(folder).resolve("README.md").normalize())
                .forEach(expected -> assertTrue(found.contains(expected), expected + " is missing"));
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void everyRoomOpensWithItsQuestion(String room) {
        String firstWords = House.read(House.ROOT.resolve(room).resolve("README.md"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        assertTrue(firstWords.endsWith("?"), room + " opens with no question but with: " + firstWords);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyPathExists(Readme readme) {
        assertAllExist(
                readme,
                readme.paths(),
                path -> Stream.of(readme.folder(), House.ROOT).anyMatch(from -> Files.exists(from.resolve(path))));
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyTypeExists(Readme readme) {
        Set<String> declared =
                DECLARED.matcher(SOURCES).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertAllExist(readme, readme.types(), name -> {
            List<String> parts = List.of(name.split("\\."));
            return declared.contains(parts.getFirst())
                    && parts.stream()
                            .allMatch(part -> Pattern.compile("\\b" + part + "\\b")
                                    .matcher(SOURCES)
                                    .find());
        });
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyCommandExists(Readme readme) {
        Set<String> commands = new TreeSet<>(
                COMMAND.matcher(PIPELINE).results().map(found -> found.group(1)).toList());
        List<String> named = readme.commandLines().stream()
                .map(line -> line.startsWith("-") ? "" : line.split("[^a-z-]", 2)[0])
                .filter(word -> !word.isEmpty())
                .toList();
        assertAllExist(readme, named, commands::contains);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyOptionExists(Readme readme) {
        String launcher = House.read(House.ROOT.resolve("copydesk"));
        Stream<String> typed = readme.commandLines().stream()
                .flatMap(line ->
                        Pattern.compile("(?<= )--[a-z][a-z-]*").matcher(line).results())
                .map(found -> found.group());
        List<String> named =
                Stream.concat(typed, readme.options().stream()).distinct().toList();
        assertAllExist(readme, named, option -> PIPELINE.contains("\"" + option + "\"") || launcher.contains(option));
    }

    private static void assertAllExist(Readme readme, List<String> named, Predicate<String> exists) {
        List<String> missing = named.stream().filter(exists.negate()).toList();
        assertEquals(List.of(), missing, House.ROOT.relativize(readme.file()) + " names what does not exist");
    }
}
