package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {

    private static final List<String> WORDS = List.of("--format", "--limit", "--facets", "--full");

    @Test
    void slipsOfTheHandAreForgiven() {
        assertEquals(Optional.of("--format"), Nearest.to("--fromat", WORDS));
        assertEquals(Optional.of("--limit"), Nearest.to("--LIMITS", WORDS));
        assertEquals("; did you mean --facets?", Nearest.hint("--facet", WORDS));
    }

    @Test
    void somethingElseIsNotGuessedAt() {
        assertEquals(Optional.empty(), Nearest.to("--verbose", WORDS));
        assertEquals("", Nearest.hint("x", WORDS));
    }
}
