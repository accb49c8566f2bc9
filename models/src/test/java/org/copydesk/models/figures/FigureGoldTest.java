package org.copydesk.models.figures;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.copydesk.models.figures.FigureScore.Count;
import org.copydesk.models.figures.FigureScore.Kind;
import org.junit.jupiter.api.Test;

/// Holds the finder to the floors of `figures-floors.properties` on sentences of our own.
class FigureGoldTest {

    @Test
    void readsOurGoldAsWellAsItsFloorsSay() throws IOException {
        List<GoldSentence> gold = Fixtures.gold();
        Properties floors = Fixtures.floors();
        FigureFinder finder = new FigureFinder();
        FigureScore score = new FigureScore(true);
        gold.forEach(g -> score.add(g.text(), g.figures(), finder.find(g.text(), g.published())));
        System.out.println(gold.size() + " sentences\n" + score.table());
        Count all = score.all();
        assertTrue(gold.size() >= 200, "the gold has " + gold.size() + " sentences");
        for (Kind kind : Kind.values()) {
            reach(floors, kind + ".f1", score.of(kind).f1(), score);
        }
        assertAll(
                () -> reach(floors, "all.f1", all.f1(), score),
                () -> reach(floors, "all.precision", all.precision(), score),
                () -> reach(floors, "all.worth", all.worth(), score),
                () -> reach(floors, "all.changes", (double) all.changes() / all.values(), score),
                () -> reach(floors, "all.inexact", (double) all.hedges() / all.values(), score));
    }

    private static void reach(Properties floors, String name, double value, FigureScore score) {
        double floor = Double.parseDouble(floors.getProperty(name));
        assertTrue(
                value >= floor,
                () -> name + " is " + value + ", under its floor " + floor + "\n"
                        + score.mistakes().stream().map(FigureMistake::toString).collect(Collectors.joining("\n")));
    }
}
