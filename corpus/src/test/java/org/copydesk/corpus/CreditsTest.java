package org.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private static final Origin SEEN = new Origin(Origin.From.TEXT, 0.9);
    private static final Origin META = new Origin(Origin.From.META, 0.8);

    private static final Credits PAGE = new Credits.Builder()
            .text(CreditField.TITLE, "Pier closes", SEEN)
            .published(new Published("2025-06-03", Published.From.TEXT), SEEN)
            .build();

    @Test
    void whatIsMissingComesFromTheOtherWithItsOrigin() {
        Credits other = new Credits.Builder()
                .text(CreditField.TITLE, "Pier to close", META)
                .text(CreditField.DESCRIPTION, "For two years.", META)
                .modified(new Published("2025-06-05", Published.From.META), META)
                .build();
        Credits both = PAGE.or(other);
        assertEquals("Pier closes", both.title());
        assertEquals("For two years.", both.description());
        assertEquals("2025-06-05", both.modified().at());
        assertEquals(
                Map.of(
                        CreditField.TITLE, SEEN,
                        CreditField.DESCRIPTION, META,
                        CreditField.PUBLISHED, SEEN,
                        CreditField.MODIFIED, META),
                both.origins());
    }

    @Test
    void oneWayOfKnowingCoversWhatIsKnownAndNothingElse() {
        Credits given = PAGE.by(Origin.GIVEN);
        assertEquals(Map.of(CreditField.TITLE, Origin.GIVEN, CreditField.PUBLISHED, Origin.GIVEN), given.origins());
        assertEquals("Pier closes", given.text(CreditField.TITLE));
        assertTrue(given.states(CreditField.PUBLISHED));
        assertFalse(given.states(CreditField.MODIFIED));
    }

    @Test
    void blankIsRefusedAndSoIsAConfidenceThatIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Credits.Builder().text(CreditField.TITLE, " ", SEEN).build());
        assertThrows(IllegalArgumentException.class, () -> new Origin(Origin.From.META, 0));
        assertThrows(IllegalArgumentException.class, () -> new Origin(Origin.From.META, Double.NaN));
    }
}
