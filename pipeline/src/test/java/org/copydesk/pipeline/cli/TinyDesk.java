package org.copydesk.pipeline.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome.Stage;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.CanonicalText;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Filing;
import org.copydesk.corpus.store.Layout;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.NewBatch;
import org.copydesk.corpus.store.PackedPage;
import org.copydesk.corpus.store.Seen;

/// A desk of two invented stories, one of them seen twice.
final class TinyDesk {

    static final String FERRY = "Northwind Marine will pay $44.6 billion for 3,000 berths.\n\n"
            + "Shares rose 2.5 percent. Ines Falk, its chair, spoke in Leeds on Tuesday.";

    static final String TRAM = "The tram to the harbour runs again, said Ines Falk\u001B[31m after a week of rain.";

    static final StoryId FERRY_ID = CanonicalText.idOf(FERRY);
    static final StoryId TRAM_ID = CanonicalText.idOf(TRAM);

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.5Z");

    private TinyDesk() {}

    /// Makes the corpus; the index is left to catch up.
    static void make(Path folder) {
        try (Corpus corpus = Corpus.open(folder, "test")) {
            int batch = corpus.begin(new NewBatch(List.of("in"), "{}")).number();
            corpus.file(batch, List.of(ferry(batch), tram(batch), again(batch)));
            corpus.finish(batch);
        }
    }

    /// Files one story more, and leaves the index behind.
    static void add(Path folder, String text) {
        StoryId id = CanonicalText.idOf(text);
        try (Corpus corpus = Corpus.open(folder, "test")) {
            int batch = corpus.begin(new NewBatch(List.of("more"), "{}")).number();
            AnnotatedStory story = new AnnotatedStory(new Story(id, text, "en", Credits.NONE), List.of(), List.of());
            corpus.file(
                    batch,
                    List.of(new Filing(
                            List.of(story),
                            List.of(seen(text, id, batch, "more/story.txt", 1, Credits.NONE)),
                            List.of(),
                            List.of(),
                            List.of("more/story.txt"))));
            corpus.finish(batch);
        }
    }

    private static Filing ferry(int batch) {
        AnnotatedStory story = new AnnotatedStory(
                new Story(FERRY_ID, FERRY, "en", Credits.NONE),
                List.of(
                        mention(FERRY, "Northwind Marine", EntityType.FIRM),
                        mention(FERRY, "Ines Falk", EntityType.PERSON),
                        mention(FERRY, "Leeds", EntityType.PLACE)),
                List.of(
                        new Figure.Money(span(FERRY, "$44.6 billion"), new BigDecimal("44.6e9"), null, "USD", true),
                        new Figure.Quantity(span(FERRY, "3,000 berths"), new BigDecimal(3000), null, "berths", false),
                        new Figure.Percent(span(FERRY, "2.5 percent"), new BigDecimal("2.5"), null, false, false)));
        Credits credits = new Credits(
                        "Ferry line buys berths",
                        "Tom Reed",
                        "Harbour Gazette",
                        null,
                        "https://gazette.example/ferry",
                        null,
                        Published.on(LocalDate.of(2025, 7, 1), Published.From.META))
                .by(new Origin(Origin.From.JSON_LD, 0.93));
        return new Filing(
                List.of(story),
                List.of(seen(FERRY, FERRY_ID, batch, "in/ferry.txt", 3, credits)),
                List.of(new LeftOut(new Place("in/cut.pdf", null, 1), Stage.READ, "ends too early")),
                List.of(),
                List.of("in/ferry.txt"));
    }

    private static Filing tram(int batch) {
        AnnotatedStory story = new AnnotatedStory(
                new Story(TRAM_ID, TRAM, "en", Credits.NONE),
                List.of(mention(TRAM, "Ines Falk", EntityType.PERSON)),
                List.of());
        Credits credits = new Credits("Tram\u0007 runs", null, null, null, null, null, Published.UNKNOWN);
        return new Filing(
                List.of(story),
                List.of(seen(TRAM, TRAM_ID, batch, "in/tram.txt", 1, credits)),
                List.of(),
                List.of(page("in/tram.txt", TRAM)),
                List.of("in/tram.txt"));
    }

    private static Filing again(int batch) {
        Credits credits = new Credits("Berths for billions", null, "Evening Post", null, null, null, Published.UNKNOWN);
        return new Filing(
                List.of(),
                List.of(seen(FERRY, FERRY_ID, batch, "in/wire.txt", 1, credits)),
                List.of(),
                List.of(),
                List.of("in/wire.txt"));
    }

    private static Seen seen(String text, StoryId id, int batch, String file, int line, Credits credits) {
        return new Seen(id, new Sighting(new Place(file, null, line), batch, NOW, credits), Layout.of(text));
    }

    private static PackedPage page(String file, String text) {
        Bytes bytes = Bytes.of(text.getBytes(StandardCharsets.UTF_8));
        return PackedPage.of(
                new RawFile(new Place(file, null, 1), bytes.sha256(), "text/plain", null, null, null, bytes));
    }

    private static Mention mention(String text, String name, EntityType type) {
        return new Mention(span(text, name), type, name, 0.5, Mention.By.MODEL);
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
