package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.Likeness;
import org.copydesk.corpus.same.Relation;
import org.copydesk.corpus.same.SideBySide;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.StoryGroup;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Stories that are one story, for people and for machines.
final class GroupView {

    private final Terminal terminal;
    private final Corpus corpus;

    GroupView(Terminal terminal, Corpus corpus) {
        this.terminal = terminal;
        this.corpus = corpus;
    }

    /// Two stories laid beside each other.
    ///
    /// @param story the one that was asked for
    /// @param other another one
    /// @param beside both
    record Compared(FiledStory story, FiledStory other, SideBySide beside) {}

    /// Each story with its sightings, then what stands inside others.
    void print(StoryGroup group) {
        for (StoryId id : group.stories()) {
            corpus.story(id).ifPresent(story -> {
                terminal.line(title(story));
                Sightings.table(story.sightings()).lines(terminal.paint()).stream()
                        .skip(1)
                        .forEach(line -> terminal.line("  " + line));
            });
        }
        for (StoryGroup.Inside inside : group.inside()) {
            terminal.line("  " + Shown.shortId(inside.story()) + " stands inside "
                    + corpus.story(inside.page()).map(this::title).orElse(Shown.shortId(inside.page())));
        }
    }

    /// What the two are to each other and why; then what differs, in two columns.
    void print(Compared compared) {
        terminal.line("");
        terminal.line(title(compared.story()));
        terminal.line(title(compared.other()));
        Likeness likeness = compared.beside().likeness();
        terminal.line(String.format(
                Locale.ROOT,
                "%s (%.0f%% shared): %s",
                Relations.inWords(likeness.relation()),
                100 * likeness.score(),
                likeness.reason().words()));
        new Columns(terminal)
                .print(
                        compared.beside(),
                        compared.story().story().text(),
                        compared.other().story().text());
    }

    private String title(FiledStory story) {
        String title = Objects.requireNonNullElse(story.story().credits().title(), Shown.UNTITLED);
        return terminal.paint().apply(Style.BOLD, Visible.line(title)) + "  "
                + terminal.paint().apply(Style.DIM, Shown.shortId(story.story().id()));
    }

    /// The object of a group, with what was compared where something was.
    String json(StoryGroup group, List<Compared> compared) {
        List<FiledStory> stories = group.stories().stream()
                .flatMap(id -> corpus.story(id).stream())
                .toList();
        return Json.object(json -> {
            Json.objects(json, "stories", stories, each -> {
                json.writeStringProperty("id", each.story().id().hex());
                Json.field(json, "title", each.story().credits().title());
                StoryLine.sightings(json, each.sightings());
            });
            Json.objects(json, "contained", group.inside(), inside -> {
                json.writeStringProperty("id", inside.story().hex());
                json.writeStringProperty("in", inside.page().hex());
                json.writeNumberProperty(
                        "line",
                        corpus.story(inside.page())
                                .map(page -> page.first().place().line())
                                .orElse(1));
                json.writeNumberProperty("score", inside.score());
            });
            if (!compared.isEmpty()) {
                Json.objects(json, "compared", compared, each -> compared(json, each));
            }
        });
    }

    private static void compared(JsonGenerator json, Compared compared) {
        Likeness likeness = compared.beside().likeness();
        json.writeStringProperty("id", compared.story().story().id().hex());
        json.writeStringProperty("with", compared.other().story().id().hex());
        json.writeStringProperty("relation", lower(likeness.relation()));
        json.writeStringProperty("reason", likeness.reason().words());
        json.writeNumberProperty("score", likeness.score());
        Json.objects(json, "stretches", compared.beside().stretches(), stretch -> {
            json.writeBooleanProperty("same", stretch.same());
            span(json, "start", "end", stretch.one());
            span(json, "withStart", "withEnd", stretch.other());
        });
    }

    private static void span(JsonGenerator json, String start, String end, @Nullable Span span) {
        if (span != null) {
            json.writeNumberProperty(start, span.start());
            json.writeNumberProperty(end, span.end());
        }
    }

    private static String lower(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }
}
