package org.copydesk.corpus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Get our letter; get   our LETTER; true",
                "Get our letter; Get our letter now; false",
                "Get our letter*; Get our letter now; true",
                "*photo: *; Harbour, Photo: Ida Sol; true",
                "# comments; 1,204 comments; false",
                "#,# comments; 1,204 comments; true",
                "Page # of #*; Page 3 of 12; true",
                "Page # of #*; Page three of 12; false",
                "don't miss*; Don’t miss this; true",
                "\\*\\*\\*; ***; true",
                "\\*\\*\\*; ****; false",
                "a*a; a; false",
                "*ab*b; xabb; true",
                "*#1; 11; false",
            })
    void linesAreFoundAsTheyAreWrittenDown(String pattern, String line, boolean fits) {
        assertEquals(fits, LinePattern.of(pattern).fits(line));
    }

    @Test
    void theFirstStarIsTheValue() {
        assertEquals("Ida Sol", LinePattern.of("Words: * | Photo: *").value("Words: Ida Sol | Photo: Tom Reed"));
        assertEquals("Harbour closes", LinePattern.of("Harbour closes").value(" Harbour  closes"));
        assertNull(LinePattern.of("Words: *").value("Photo: Tom Reed"));
    }

    @Test
    void whatWouldFitEverythingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LinePattern.of("**"));
        assertThrows(IllegalArgumentException.class, () -> LinePattern.of(" "));
        assertThrows(IllegalArgumentException.class, () -> LinePattern.of("x".repeat(301)));
    }

    /// A pattern that takes a backtracking matcher for ever.
    @Test
    void manyStarsCostNoMoreThanTheirLength() {
        LinePattern pattern = LinePattern.of("*a".repeat(140) + "b");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(pattern.fits("a".repeat(100_000) + "c")));
    }

    @Test
    void itAgreesWithARegularExpression() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String written = letters(random, "ab*#", 1 + random.nextInt(6));
            String line = letters(random, "ab12", random.nextInt(8));
            if (written.chars().allMatch(c -> c == '*')) {
                continue;
            }
            String regex = written.replace("*", ".*").replace("#", "(?<n>[0-9]+)(?![0-9])");
            int n = 0;
            while (regex.contains("<n>")) {
                regex = regex.replaceFirst("<n>", "<n" + n++ + ">");
            }
            boolean expected = Pattern.compile(regex).matcher(line).matches();
            assertEquals(
                    expected, LinePattern.of(written).fits(line), () -> written + " on '" + line + "', seed " + seed);
        }
    }

    private static String letters(Random random, String of, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(of.charAt(random.nextInt(of.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "*.txt, a/b.txt, true",
        "gazette/**, in/gazette/x/y.html, true",
        "gazette/*.html, gazette/x/y.html, false",
        "gazette/**/y.html, gazette/y.html, true",
        "gazette/?.html, gazette/y.html, true",
        "gazette/?.html, gazette/yy.html, false",
        "azette/*, gazette/y, false",
    })
    void filesAreFoundByTheirNames(String glob, String name, boolean fits) {
        assertEquals(fits, new PathGlob(glob).fits(name));
    }
}
