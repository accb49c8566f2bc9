package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.junit.jupiter.api.Test;

class LineMarksTest {

    private static Split split(String text) {
        return new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Lines(
                        new Place("page.txt", null, 1),
                        Credits.NONE,
                        null,
                        text.lines().toList()));
    }

    @Test
    void numbersOfLinksAndTheListOfTheirAddressesGo() {
        String dump = """
                Pier to close for two years

                By [1]Ada Holm
                14 May 2025

                The harbour board of [2]Port Ansel voted on Tuesday to close the old ferry pier for two years.

                Repairs will cost 14 million crowns, three times the sum named in spring, its [3]chair said.

                “We knew of it [in March] and did nothing,” she told the council, and left the hall by its back door.

                References

                   Visible links
                   1. https://quay.example/ada
                   2. https://quay.example/port
                   3. https://quay.example/chair
                """;
        Split split = split(dump);
        Draft story = split.stories().getFirst();
        assertEquals("Pier to close for two years", story.credits().title());
        assertEquals("Ada Holm", story.credits().byline());
        assertTrue(story.text().startsWith("The harbour board of Port Ansel voted"), story.text());
        assertTrue(story.text().contains("its chair said."), story.text());
        assertTrue(story.text().contains("[in March]"), story.text());
        assertTrue(story.text().endsWith("back door."), story.text());
        assertEquals(
                5,
                split.ledger().stream()
                        .filter(verdict -> verdict.rule().equals("link-mark"))
                        .count());
    }

    @Test
    void markdownComesOutWithoutItsMarks() {
        Draft story = split("""
                # Pier to close for *two* years

                *By [Ada Holm](https://quay.example/ada)* | 14 May 2025

                ![The pier](https://quay.example/pier.jpg)

                The harbour board of [Port Ansel](https://quay.example/port) voted on Tuesday to close the **old pier** for two years.

                Repairs will cost 14 million crowns, three times the sum named in spring, its chair said.

                Fishermen who moor there will be moved to the northern basin before the storms of October.
                """).stories().getFirst();
        assertEquals("Pier to close for two years", story.credits().title());
        assertEquals("Ada Holm", story.credits().byline());
        assertTrue(
                story.text()
                        .startsWith("The harbour board of Port Ansel voted on Tuesday to close the old pier for two"),
                story.text());
    }

    @Test
    void linesWithoutSuchMarksStayAsTheyAre() {
        List<String> lines = List.of(
                "1. The first of * stars and # signs",
                "# 1 of the charts stays, said [1] of them",
                "A sum of 2 * 3 * 4 was paid, see quay.example/a_b_c.");
        assertSame(lines, LineMarks.without(lines));
    }
}
