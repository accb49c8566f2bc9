package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.junit.jupiter.api.Test;

class StorySplitterTest {

    private static final Place PLACE = new Place("page", null, 1);

    private static final List<String> PARAGRAPHS = List.of(
            "The lock at Sandmere will stay shut until the spring, the canal trust said on Thursday, because both gates leak.",
            "Boats that winter above it cannot leave, and the eleven families who live on them have to carry their water.",
            "\"Nobody told us until the chains were on,\" said Petra Holm, whose barge has lain there for nine years.",
            "The trust puts the cost of new gates at 1.2 million crowns, of which the county has promised a third.");

    @Test
    void storiesAloneAreThoseThatTheLedgerExplains() {
        StorySplitter splitter = new StorySplitter(SplitSettings.DEFAULT);
        String html = "<body><nav><a href=/>Home</a></nav><main><h1>Lock shut</h1><p>"
                + String.join("</p><p>", PARAGRAPHS) + "</p><p>Follow us</p></main></body>";
        String dump =
                "Home\nNews\n\nLock shut\n\n" + String.join("\n\n", PARAGRAPHS) + "\n\nFollow us\nRelated articles\n";
        for (Page page : List.of(
                new Page.Html(PLACE, Credits.NONE, null, html),
                new Page.Lines(PLACE, Credits.NONE, null, dump.lines().toList()))) {
            Split explained = splitter.split(page);
            assertFalse(explained.stories().isEmpty());
            assertTrue(explained.ledger().stream().anyMatch(Verdict::kept));
            assertEquals(explained.stories(), splitter.stories(page));
        }
    }
}
