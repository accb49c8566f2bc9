package org.copydesk.pipeline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.copydesk.pipeline.terminal.Table.Column;
import org.junit.jupiter.api.Test;

final class LayoutTest {

    private static final Paint PLAIN = new Paint(false);

    @Test
    void columnsLineUpWhateverTheScript() {
        Table table = new Table(List.of(Column.text("name"), Column.number("stories"), Column.text("type")));
        table.row("東京", "1,200", "PLACE").row("Leeds", "3", "PLACE");

        assertEquals(
                List.of("name   stories  type", "東京     1,200  PLACE", "Leeds        3  PLACE"), table.lines(PLAIN));
    }

    @Test
    void longCellsAreCutAtWholeCharacters() {
        Table table =
                new Table(List.of(Column.text("title", 8))).row("a long title").row("漢字漢字漢字");

        assertEquals(List.of("title", "a long…", "漢字漢…"), table.lines(PLAIN));
    }

    @Test
    void cellsFromFilesCannotBreakTheTable() {
        assertEquals(
                List.of("a", "x␛[2Jy z"),
                new Table(List.of(Column.text("a"))).row("x\u001B[2Jy\nz").lines(PLAIN));
    }

    @Test
    void textIsWrappedAtWordsAndKeepsItsParagraphs() {
        assertEquals(
                List.of("The ferry left", "late.", "", "Again."), Wrap.lines("The ferry left late.\n\nAgain.", 14));
        assertTrue(Wrap.lines("漢字 漢字 漢字 漢字 漢字", 9).stream().allMatch(line -> Width.of(line) <= 9));
    }

    @Test
    void numbersAndTimesAreInWordsForPeople() {
        assertEquals("1 story", Say.count(1, "story"));
        assertEquals("1,234 stories", Say.count(1234, "story"));
        assertEquals("0 files", Say.count(0, "file"));
        assertEquals("999 B", Say.bytes(999));
        assertEquals("1.5 MB", Say.bytes(1_500_000));
        assertEquals("0.4 s", Say.time(Duration.ofMillis(400)));
        assertEquals("3:05", Say.time(Duration.ofSeconds(185)));
        assertEquals("1:02:09", Say.time(Duration.ofSeconds(3729)));
    }
}
