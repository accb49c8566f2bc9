package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.id;
import static org.copydesk.corpus.store.Fixtures.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.RelativeDate;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReannotationTest {

    private static final String RAIN = "Rain fell 12 percent to 4 won ($3) yesterday.";

    @TempDir
    Path desk;

    private Corpus corpus;

    @BeforeEach
    void fill() {
        corpus = Corpus.open(desk, "test");
        corpus.begin(asked("in"));
        corpus.file(
                1,
                List.of(
                        filing(by(ferry(FERRY), "old"), 1, "a.txt", 1, Fixtures.full()),
                        filing(bare(RAIN), 1, "b.txt", 1, titled("Rain")),
                        filing(by(bare("Snow is due."), "old"), 1, "c.txt", 1, titled("Snow"))));
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    private static AnnotatedStory by(AnnotatedStory story, String version) {
        return new AnnotatedStory(story.story(), story.mentions(), story.figures(), version);
    }

    private static AnnotatedStory found(Story story) {
        return story.text().equals(FERRY) ? ferry(FERRY) : new AnnotatedStory(story, List.of(), List.of());
    }

    @Test
    void onlyWhatIsOutOfDateIsHandedOutUnlessAllIsAskedFor() {
        assertEquals(1, corpus.reannotate("old", false).total());
        assertEquals(3, corpus.reannotate("old", true).total());
        assertEquals(3, corpus.reannotate("new", false).total());
        assertEquals(
                List.of(RAIN),
                corpus.reannotate("old", false).next(10).stream()
                        .map(Story::text)
                        .toList());
    }

    @Test
    void aStoryInWhichTheSameIsFoundDoesNotChange() {
        long before = corpus.lastSequence();
        Reannotation again = corpus.reannotate("new", false);
        assertEquals(
                0,
                again.put(again.next(10).stream().map(ReannotationTest::found).toList()));
        assertEquals(before, corpus.lastSequence());
        assertEquals(0, corpus.reannotate("new", false).total());
        assertEquals("new", corpus.story(id(FERRY)).orElseThrow().annotated().by());
    }

    @Test
    void whatIsFoundNowTakesThePlaceOfWhatWasFoundAndHasANewNumber() {
        long before = corpus.lastSequence();
        Reannotation again = corpus.reannotate("new", true);
        List<Story> all = again.next(10);
        assertEquals(
                1,
                again.put(all.stream()
                        .map(story -> new AnnotatedStory(story, List.of(), List.of()))
                        .toList()));
        assertTrue(corpus.story(id(FERRY)).orElseThrow().annotated().mentions().isEmpty());
        assertEquals(before + 1, corpus.lastSequence());
        assertTrue(Corpus.indexMayLack(desk));
    }

    @Test
    void aRunThatWasCutOffGoesOnBehindWhatItFiledAndOnlyWithTheSameVersion() {
        Reannotation cut = corpus.reannotate("old", true);
        cut.put(cut.next(2).stream().map(ReannotationTest::found).toList());
        cut.next(1);
        assertEquals(1, corpus.reannotate("old", true).total());
        assertEquals(3, corpus.reannotate("new", true).total());
        Reannotation rest = corpus.reannotate("old", true);
        rest.put(rest.next(5).stream().map(ReannotationTest::found).toList());
        rest.finish();
        assertEquals(3, corpus.reannotate("old", true).total(), "the next run begins with the first story");
    }

    @Test
    void whatWasNotHandedOutIsNotTakenBack() {
        Reannotation again = corpus.reannotate("old", false);
        again.next(10);
        assertThrows(IllegalArgumentException.class, () -> again.put(List.of(ferry(FERRY))));
    }

    private static List<Figure> figures() {
        Span won = Fixtures.span(RAIN, "4 won");
        Figure first = new Figure.Money(won, new BigDecimal("4"), null, "KRW", false, Change.parse("to down"), null);
        return List.of(
                new Figure.Percent(
                        Fixtures.span(RAIN, "12 percent"),
                        new BigDecimal("12"),
                        null,
                        false,
                        true,
                        Change.parse("by down")),
                first,
                new Figure.Money(
                        Fixtures.span(RAIN, "$3"),
                        new BigDecimal("3"),
                        null,
                        "USD",
                        false,
                        Change.parse("to down"),
                        new SameAmount(won, SameAmount.rate(new BigDecimal("4"), new BigDecimal("3")))),
                new Figure.Date(Fixtures.span(RAIN, "yesterday"), RelativeDate.parse("day-1"), false));
    }

    private List<AnnotatedStory> read(List<Story> stories) {
        return stories.stream()
                .map(story ->
                        story.text().equals(RAIN) ? new AnnotatedStory(story, List.of(), figures()) : found(story))
                .toList();
    }

    @Test
    void allThatAFigureSaysIsKept() {
        Reannotation again = corpus.reannotate("new", true);
        List<AnnotatedStory> read = read(again.next(10));
        assertEquals(1, again.put(read));
        assertEquals(
                figures().subList(0, 3),
                corpus.story(id(RAIN)).orElseThrow().annotated().figures(),
                "without a day nobody knows when yesterday was");
        assertEquals(listedDates(), countedDates(), "a date that no list shows is not counted");
        Reannotation same = corpus.reannotate("newer", true);
        same.next(10);
        assertEquals(0, same.put(read), "an open date is kept open");

        corpus.file(1, List.of(filing(bare(RAIN), 1, "d.txt", 1, Fixtures.full())));
        assertEquals(listedDates(), countedDates());
        Figure day = corpus.story(id(RAIN)).orElseThrow().annotated().figures().getLast();
        assertEquals("2025-06-30", ((Figure.Date) day).value());
        assertEquals(LocalDate.of(2025, 7, 1), ((Figure.Date) day).anchor());
    }

    private long listedDates() {
        return corpus.figures(new FigureQuery(FigureKind.DATE, null, null, null, 100))
                .size();
    }

    private long countedDates() {
        return corpus.stats().figures().stream()
                .filter(tally -> "date".equals(tally.name()))
                .mapToLong(Tally::count)
                .sum();
    }

    @Test
    void anAmountThatTheTextGivesTwiceIsListedOnce() {
        Reannotation again = corpus.reannotate("new", true);
        again.put(read(again.next(10)));
        List<FigureHit> money = corpus.figures(new FigureQuery(FigureKind.MONEY, null, null, BigDecimal.TEN, 10));
        assertEquals(List.of("4 won"), money.stream().map(FigureHit::text).toList());
        assertEquals(1, money.getFirst().again().size());
        List<FigureHit> dollars = corpus.figures(new FigureQuery(FigureKind.MONEY, "USD", null, BigDecimal.TEN, 10));
        assertEquals(List.of("$3"), dollars.stream().map(FigureHit::text).toList());
    }
}
