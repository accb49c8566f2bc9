package org.copydesk.models.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.corpus.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a text is made of, twice as much of it costs twice the work, and what comes out can stand in a story.
class FigureWorkTest {

    private static final int MEGABYTE = 1 << 20;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "$",
                "five ",
                "five",
                "five-",
                "1,",
                "1 ",
                "123 456 ",
                "1.",
                "1-",
                "$1 to ",
                "between 1 and ",
                "two hundred and ",
                "million ",
                "a million ",
                "5 new ",
                "5 Hong ",
                "U.S.",
                "May ",
                "May 1, ",
                "Monday, ",
                "2024-",
                "Q3 ",
                "\n",
                "-",
                "x9",
                "R2",
                "\u00e9\u0301",
                "\ud83d\ude00",
                "\ud83d",
                "\u4e07",
                "\u0665",
                "\u0000",
                "http://a/",
                "The 12 big old grey slow K2 tanks cost $5m in May. "
            })
    void doublingTheTextDoublesTheWork(String piece) {
        FigureFinder finder = new FigureFinder();
        String once = piece.repeat(MEGABYTE / 16 / piece.length());
        long work = finder.work(once);
        long doubled = finder.work(once + once);
        assertTrue(doubled <= work * 21 / 10 + 1000, piece + ": " + work + " became " + doubled);
        assertTrue(work <= 200L * once.length(), piece + ": " + work + " looks at " + once.length() + " characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "$", "five five five ", "five"})
    void aMegabyteOfNoiseHoldsNoFigure(String piece) {
        assertEquals(List.of(), new FigureFinder().find(piece.repeat(MEGABYTE / piece.length()), DAY));
    }

    @Test
    void aLongTextIsReadLikeItsParts() {
        String sentence = "The firm paid $5 million for 30 ships on June 3 and rose 4 percent.\n";
        List<Figure> figures = new FigureFinder().find(sentence.repeat(5_000), DAY);
        assertEquals(20_000, figures.size());
        int end = 0;
        for (Figure figure : figures) {
            assertTrue(figure.span().start() >= end, "spans are sorted and apart at " + figure);
            end = figure.span().end();
        }
    }
}
