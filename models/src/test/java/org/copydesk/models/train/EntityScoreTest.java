package org.copydesk.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityScoreTest {

    @Test
    void onlyTheExactSpanWithTheRightKindCounts() {
        EntityScore score = new EntityScore();
        score.add(
                List.of(name(0, 2, "PERSON"), name(4, 5, "PLACE"), name(7, 9, "ORG")),
                List.of(name(0, 2, "PERSON"), name(4, 5, "ORG"), name(7, 8, "ORG"), name(11, 12, "ORG")));
        assertEquals(200.0 / 7, score.f1(), 1e-9);
        assertEquals(100, score.f1("PERSON"));
        assertEquals(0, score.f1("PLACE"));
        assertEquals(25, score.precision("ALL"));
        assertEquals(100.0 / 3, score.recall("ALL"), 1e-9);
        assertEquals(0, score.precision("ORG"));
    }

    private static Gold.Name name(int from, int to, String label) {
        return new Gold.Name(from, to, label);
    }
}
