package org.copydesk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.split.Split;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.junit.jupiter.api.Test;

/// A benchmark over pages without a story, or over one page many times, would measure nothing.
final class PageMakerTest {

    @Test
    void pagesAreOfTheirSizeDistinctAndTheSameForASeed() {
        PageMaker maker = new PageMaker(3);
        String first = maker.html(170_000);
        assertEquals(170_000, first.length(), 3_000);
        assertNotEquals(first, maker.html(170_000));
        assertEquals(first, new PageMaker(3).html(170_000));
    }

    @Test
    void aPageHoldsOneStoryOfSixHundredWords() {
        Split split = new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Html(new Place("page", null, 1), Credits.NONE, null, new PageMaker(3).html(170_000)));
        assertEquals(1, split.stories().size());
        int words = split.stories().getFirst().text().split("\\s+").length;
        assertTrue(words > 450 && words < 900, words + " words");
    }
}
