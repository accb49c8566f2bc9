package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names at the ends of lines: of a wrapped row, and of a list.
class WrapsTest {

    private static final EntityFinder FINDER = EntityFinder.of(NameEngine.CASCADE);

    @Test
    void aNameThatIsWrappedOverALinesEndIsOneName() {
        String story = """
                The talks in the old customs house were led by Antonio
                Tajani and by the German side's envoy, Annalena Baerbock,
                who had flown in from Berlin with officials of the World
                Bank late on Monday.
                """;
        assertEquals(List.of("Antonio Tajani", "Annalena Baerbock", "Berlin", "World Bank"), names(story));
    }

    @Test
    void theRowsOfAListArePartedByTheEndsOfLines() {
        String story = """
                Guests at the summit in Rome
                Antonio Tajani
                Annalena Baerbock, foreign minister
                Yoko Kamikawa of Japan
                """;
        assertEquals(List.of("Rome", "Antonio Tajani", "Annalena Baerbock", "Yoko Kamikawa", "Japan"), names(story));
    }

    @Test
    void aHeadlineIsNoPartOfTheWrappedRowsBelow() {
        String story = """
                Minister visits Rome
                Antonio Tajani arrived after a long delay, said officials of the
                foreign ministry, who had waited for him at the old station.
                """;
        assertEquals(List.of("Rome", "Antonio Tajani"), names(story));
    }

    private static List<String> names(String story) {
        return FINDER.find(story).stream().map(mention -> mention.name()).toList();
    }
}
