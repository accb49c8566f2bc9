package org.copydesk.corpus.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.copydesk.corpus.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {

    private static final String PLAIN = "The ferry \"Aster\" left at 9 - half full, the mayor's office said.";

    @Test
    void plainTextIsItsOwnForm() {
        assertSame(PLAIN, CanonicalText.of(PLAIN));
    }

    @Test
    void aTextSetInAnyOtherWayHasTheSameForm() {
        String typeset = "\uFEFF  The fer\u00ADry\n\n\u201CAster\u201D\u00A0left at\u20039 \u2013 half\u200B full,\tthe"
                + " mayor\u2019s of\uFB01ce said.\r\n";
        assertEquals(
                "The ferry \"Aster\" left at 9 - half full, the mayor's ofﬁce said.".replace("\uFB01", "fi"),
                CanonicalText.of(typeset));
    }

    @Test
    void caseCounts() {
        assertNotEquals(CanonicalText.idOf("Polish the desk"), CanonicalText.idOf("polish the desk"));
    }

    @Test
    void anAccentIsOneCharacterHoweverItIsWritten() {
        assertEquals(CanonicalText.of("caf\u00E9 na\u00EFve"), CanonicalText.of("cafe\u0301 nai\u0308ve"));
        assertEquals("caf\u00E9", CanonicalText.of("cafe\u200B\u0301"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "2018,'",
                "2019,'",
                "201A,'",
                "201B,'",
                "2032,'",
                "2039,'",
                "0060,'",
                "00B4,'",
                "02BC,'",
                "FF07,'",
                "201C,\"",
                "201D,\"",
                "201E,\"",
                "00AB,\"",
                "2033,\"",
                "FF02,\"",
                "2010,-",
                "2011,-",
                "2012,-",
                "2013,-",
                "2014,-",
                "2015,-",
                "2212,-",
                "FE58,-",
                "FE63,-",
                "FF0D,-",
                "2026,...",
                "FB03,ffi",
                "FF21,A",
                "2460,1",
                "00A0,| |",
                "2028,| |",
                "3000,| |",
                "0085,| |",
                "00AD,||",
                "200B,||",
                "200C,||",
                "200D,||",
                "2060,||",
                "FEFF,||",
                "D800,\uFFFD"
            })
    void oneCharacterBetweenTwoLetters(String hex, String becomes) {
        char c = (char) Integer.parseInt(hex, 16);
        assertEquals("x" + becomes + "y", CanonicalText.of("x" + c + "y"));
    }

    @Test
    void whiteSpaceAloneIsNothing() {
        assertEquals("", CanonicalText.of(" \n\u00A0\u2003\uFEFF"));
        assertEquals("", CanonicalText.of(""));
    }

    @Test
    void theIdIsTheHashOfTheForm() {
        assertEquals(
                Bytes.of("Tide at nine".getBytes(StandardCharsets.UTF_8)).sha256(),
                CanonicalText.idOf("\u00A0Tide  at\nnine").hex());
    }

    @Test
    void everyCharacterOfTheFirstTwoPlanesSettlesAtOnce() {
        for (int c = 0; c < 0x20000; c++) {
            String text = "a" + Character.toString(c) + "e\u0301";
            String once = CanonicalText.of(text);
            assertEquals(once, CanonicalText.of(once), () -> "after " + escaped(text));
        }
    }

    @Test
    void aMarkJoinsItsLetterWhateverMarkStandsBetween() {
        assertEquals("\u226F\u1B44", CanonicalText.of(">\u1B44\u0338"));
        for (int c = 0; c < 0x20000; c++) {
            String text = ">" + Character.toString(c) + "\u0338\u0301";
            String once = CanonicalText.of(text);
            assertEquals(once, CanonicalText.of(once), () -> "after " + escaped(text));
        }
    }

    @Test
    void anyMixtureSettlesAtOnceAndWhiteSpaceNeverCounts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String text = mixture(random);
            String once = CanonicalText.of(text);
            assertEquals(once, CanonicalText.of(once), () -> "seed " + seed + ": " + escaped(text));
            assertEquals(
                    once,
                    CanonicalText.of("\n" + text.replace(" ", " \u2009\r\n") + "\u00A0"),
                    () -> "seed " + seed + ": " + escaped(text));
        }
    }

    @Test
    void longTextsAndLongRunsOfAccentsTakeNoLongTime() {
        String accents = "a" + "\u0301\u0316".repeat(1_000_000);
        assertTimeout(Duration.ofSeconds(10), () -> {
            String once = CanonicalText.of(accents);
            assertEquals(once, CanonicalText.of(once));
            CanonicalText.of(" \u00A0".repeat(2_000_000) + "\uFDFA".repeat(100_000));
        });
    }

    private static String mixture(Random random) {
        String awkward =
                "a e'\"-\u0301\u0327\u0338\u00E9\u1100\u1161\u11A8\uAC00\u2019\u2033\u2026\u00A0\u200B\uFEFF\u00AD"
                        + "\u00A8\u00B4\u1FEF\u1FFD\uFB01\uFF76\uFF9E\u3099\u304B\u0344\u0958\u09C7\u09BE\u212B\u2126<=>";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(12);
            if (kind == 0) {
                text.appendCodePoint(random.nextInt(0x30000));
            } else if (kind == 1) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(awkward.charAt(random.nextInt(awkward.length())));
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
