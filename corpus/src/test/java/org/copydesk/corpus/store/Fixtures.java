package org.copydesk.corpus.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.CanonicalText;

/// Invented stories and what a batch makes of them.
final class Fixtures {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final String FERRY = "Northwind Marine will pay $44.6 billion for 3,000 berths.\n\n"
            + "Shares rose 2.5 percent. Ines Falk, its chair, spoke on Tuesday.";
    /// The same story on one paragraph, with curly quotes nowhere: a worse layout.
    static final String FERRY_FLAT = FERRY.replace("\n\n", " ");

    private Fixtures() {}

    static StoryId id(String text) {
        return CanonicalText.idOf(text);
    }

    static AnnotatedStory bare(String text) {
        return new AnnotatedStory(new Story(id(text), text, "en", Credits.NONE), List.of(), List.of());
    }

    /// Either layout of the ferry story with its names and figures.
    static AnnotatedStory ferry(String text) {
        return new AnnotatedStory(
                new Story(id(text), text, "en", Credits.NONE),
                List.of(
                        mention(text, "Northwind Marine", EntityType.FIRM, 0.98),
                        mention(text, "Ines Falk", EntityType.PERSON, 0.75)),
                List.of(
                        new Figure.Money(span(text, "$44.6 billion"), new BigDecimal("44600000000"), null, "USD", true),
                        new Figure.Quantity(span(text, "3,000 berths"), new BigDecimal("3000"), null, "berths", false),
                        new Figure.Percent(
                                span(text, "2.5 percent"), new BigDecimal("2.5"), new BigDecimal("3"), false, false),
                        new Figure.Date(span(text, "Tuesday"), "2025-07-01", false)));
    }

    static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    static Mention mention(String text, String name, EntityType type, double score) {
        return new Mention(span(text, name), type, name, score, Mention.By.MODEL);
    }

    static Credits titled(String title) {
        return new Credits(title, null, null, null, null, null, Published.UNKNOWN);
    }

    static Credits full() {
        return new Credits(
                        "Ferry line buys berths",
                        "Tom Reed",
                        "Harbour Gazette",
                        "Business",
                        "https://gazette.example/ferry",
                        "en",
                        "The line buys 3,000 berths.",
                        Published.on(LocalDate.of(2025, 7, 1), Published.From.META),
                        Published.on(LocalDate.of(2025, 7, 3), Published.From.META),
                        Map.of())
                .by(new Origin(Origin.From.JSON_LD, 0.93));
    }

    static Seen seen(String text, int batch, String file, int line, Credits credits) {
        return new Seen(id(text), new Sighting(new Place(file, null, line), batch, NOW, credits), Layout.of(text));
    }

    /// A new story at one place.
    static Filing filing(AnnotatedStory story, int batch, String file, int line, Credits credits) {
        return new Filing(
                List.of(story),
                List.of(seen(story.story().text(), batch, file, line, credits)),
                List.of(),
                List.of(),
                List.of(file));
    }

    /// A story that is known, seen again.
    static Filing again(String text, int batch, String file, int line, Credits credits) {
        return new Filing(
                List.of(), List.of(seen(text, batch, file, line, credits)), List.of(), List.of(), List.of(file));
    }

    static NewBatch asked(String root) {
        return new NewBatch(List.of(root), "{}");
    }
}
