package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.again;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.copydesk.corpus.store.Fixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingsTest {

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
                        filing(ferry(FERRY), 1, "a.txt", 1, full()),
                        again(FERRY, 1, "b.txt", 1, Credits.NONE),
                        filing(bare("Rain is due."), 1, "c.txt", 1, Credits.NONE)));
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void entitiesAreCountedOverStories() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        EntityCount firm = new EntityCount(new Entity(EntityType.FIRM, "Northwind Marine"), List.of(), 1, 1, day, day);
        EntityCount person = new EntityCount(new Entity(EntityType.PERSON, "Ines Falk"), List.of(), 1, 1, day, day);
        assertEquals(List.of(firm, person), corpus.entities(null, null, 10));
        assertEquals(List.of(firm), corpus.entities(EntityType.FIRM, null, 10));
        assertEquals(List.of(person), corpus.entities(null, "FALK", 10));
        assertEquals(List.of(firm), corpus.entities(null, null, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY,USD,1e9,,$44.6 billion",
        "MONEY,USD,44600000000,44600000000,$44.6 billion",
        "MONEY,USD,44600000001,,",
        "MONEY,EUR,,,",
        "PERCENT,,2.9,,2.5 percent",
        "PERCENT,,3.1,,",
        "PERCENT,,,2.4,",
        "QUANTITY,berths,,,'3,000 berths'",
        "DATE,,,,Tuesday"
    })
    void figuresAreFoundByValue(FigureKind kind, String unit, BigDecimal min, BigDecimal max, String text) {
        assertEquals(
                text == null ? List.of() : List.of(text),
                corpus.figures(new FigureQuery(kind, unit, min, max, 10)).stream()
                        .map(FigureHit::text)
                        .toList());
    }

    @Test
    void largeValuesAreComparedToTheLastDigit() {
        String text = "They counted 9007199254740992 grains, then 9007199254740993 grains.";
        AnnotatedStory story = new AnnotatedStory(
                new Story(id(text), text, "en", Credits.NONE),
                List.of(),
                List.of(grains(text, "9007199254740992"), grains(text, "9007199254740993")));
        corpus.file(1, List.of(filing(story, 1, "d.txt", 1, Credits.NONE)));
        assertEquals(List.of("9007199254740993 grains"), grainsFound("9007199254740993", null, 1));
        assertEquals(List.of("9007199254740992 grains"), grainsFound(null, "9007199254740992", 1));
        assertEquals(2, grainsFound("9007199254740992", "9007199254740993", 5).size());
    }

    private static Figure grains(String text, String value) {
        int start = text.indexOf(value);
        return new Figure.Quantity(
                new Span(start, start + value.length() + 7), new BigDecimal(value), null, "grains", false);
    }

    private List<String> grainsFound(@Nullable String min, @Nullable String max, int limit) {
        FigureQuery asked = new FigureQuery(
                FigureKind.QUANTITY,
                "grains",
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                limit);
        return corpus.figures(asked).stream().map(FigureHit::text).toList();
    }

    @Test
    void statsCountNamesThatPeopleMadeOneOnce() {
        corpus.decide(new Decision(
                Decision.Kind.MERGE,
                List.of(new Entity(EntityType.FIRM, "Northwind Marine"), new Entity(EntityType.PERSON, "Ines Falk")),
                Instant.parse("2025-07-02T10:00:00Z")));
        assertEquals(1, corpus.entities(null, null, 10).size());
        assertEquals(List.of(new Tally("firm", 1)), corpus.stats().entities());
    }

    @Test
    void aFigureComesWithItsSentence() {
        FigureHit percent = corpus.figures(new FigureQuery(FigureKind.PERCENT, null, null, null, 10))
                .getFirst();
        assertEquals("Shares rose 2.5 percent.", percent.sentenceText());
        assertEquals("Ferry line buys berths", percent.title());
    }

    @ParameterizedTest
    @CsvSource({
        "The U.S. spent 5 dollars. Then rain.,The U.S. spent 5 dollars.",
        "First. Gen. Ana Reed sent 5 ships,Gen. Ana Reed sent 5 ships",
        "5,5",
        "Up 5,Up 5"
    })
    void sentencesSurviveAbbreviations(String text, String sentence) {
        int at = text.indexOf('5');
        assertEquals(sentence, Sentence.around(text, new Span(at, at + 1)).of(text));
    }

    @Test
    void statsCountWhatIsThere() {
        DeskStats stats = corpus.stats();
        assertEquals(2, stats.stories());
        assertEquals(3, stats.sightings());
        assertEquals(1, stats.exact());
        assertEquals(List.of(new Tally(null, 1), new Tally("Harbour Gazette", 1)), stats.publishers());
        assertEquals(List.of(new Tally("en", 2)), stats.languages());
        assertEquals(List.of(new Tally(null, 1), new Tally("2025-07", 1)), stats.months());
        assertEquals(List.of(new Tally("firm", 1), new Tally("person", 1)), stats.entities());
        assertEquals(4, stats.figures().size());
    }
}
