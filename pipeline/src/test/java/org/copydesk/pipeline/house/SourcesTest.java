package org.copydesk.pipeline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What can only be seen in the text of the sources.
final class SourcesTest {

    private static final Pattern CATCHES_ALL = Pattern.compile("catch \\((final )?(Exception|Throwable)\\b");

    @Test
    void noSourceIsTooLongToReadInOneSitting() {
        List<String> tooLong =
                House.files(House.ROOT, ".java", ".xml", ".py", ".js", ".css", "copydesk", ".ci/run").stream()
                        .filter(file -> file.toString().contains("/src/")
                                || House.ROOT.equals(file.getParent())
                                || file.endsWith(".ci/run"))
                        .filter(file -> !file.toString().contains("resources"))
                        .filter(file -> lines(file) > 500)
                        .map(file -> House.ROOT.relativize(file) + " has " + lines(file) + " lines")
                        .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void mostSourcesFitOnAScreenOrTwo() {
        List<Long> sizes = sources().stream().map(SourcesTest::lines).sorted().toList();
        assertFalse(sizes.isEmpty(), "no sources under " + House.ROOT);
        long median = sizes.get(sizes.size() / 2);
        assertTrue(median < 100, "the median source has " + median + " lines; split the long ones");
    }

    @Test
    void everythingIsCaughtInOnePlaceAtMost() {
        List<Path> catching = sources().stream()
                .filter(file -> CATCHES_ALL.matcher(House.read(file)).find())
                .map(House.ROOT::relativize)
                .toList();
        assertTrue(
                catching.size() <= 1,
                "only the place that turns a bad file into Outcome.Failed may catch everything, but these do: "
                        + catching);
    }

    private static List<Path> sources() {
        return House.ROOMS.stream()
                .flatMap(room -> House.files(House.ROOT.resolve(room).resolve("src/main"), ".java").stream())
                .toList();
    }

    private static long lines(Path file) {
        return House.read(file).lines().count();
    }
}
