package org.copydesk.pipeline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VisibleTest {

    @Test
    void escapesAndBellsArePictured() {
        assertEquals("␛]0;owned␇ and ␡", Visible.line("\u001B]0;owned\u0007 and \u007F"));
    }

    @Test
    void aLineStaysOneLineAndATextKeepsItsLines() {
        assertEquals("a b c d", Visible.line("a\nb\rc\td"));
        assertEquals("a\nb c", Visible.text("a\nb\tc"));
    }

    @Test
    void directionOverridesC1ControlsAndHalfCharactersAreReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", Visible.line("a\u202Eb\u009Bc\uD800"));
    }

    @Test
    void lettersOfAllScriptsStay() {
        String text = "naïve 東京 한국 עברית 👩‍🚀 ‘quoted’";
        assertEquals(text, Visible.line(text));
    }
}
