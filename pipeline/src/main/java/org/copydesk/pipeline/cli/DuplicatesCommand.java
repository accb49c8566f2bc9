package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows which stories were seen more than once.
@Command(
        name = "duplicates",
        description = "Show which stories were seen more than once, where, and what each place said of them.",
        footer = {"  copydesk duplicates", "  copydesk duplicates 4f1c2a90", "  copydesk duplicates --json | wc -l"})
final class DuplicatesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "only this story; else the most often seen first")
    @Nullable
    String id;

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        try (Corpus corpus = session.desk().corpus()) {
            List<StoryId> ids = id == null ? corpus.seenAgain() : List.of(Session.find(corpus, id));
            for (StoryId each : ids) {
                corpus.story(each).ifPresent(story -> print(terminal, story));
            }
            terminal.flush();
            if (id == null) {
                terminal.say(
                        ids.isEmpty() ? "No story was seen twice." : Say.count(ids.size(), "story") + " seen again.");
            }
        }
        return ExitCode.WELL;
    }

    private void print(Terminal terminal, FiledStory story) {
        if (session.json()) {
            terminal.line(json(story));
            return;
        }
        String title = Objects.requireNonNullElse(story.story().credits().title(), Shown.UNTITLED);
        terminal.line(terminal.paint().apply(Style.BOLD, Visible.line(title)) + "  "
                + terminal.paint().apply(Style.DIM, Shown.shortId(story.story().id())));
        Sightings.table(story.sightings()).lines(terminal.paint()).stream()
                .skip(1)
                .forEach(line -> terminal.line("  " + line));
        terminal.line("");
    }

    private static String json(FiledStory story) {
        return Json.object(json -> {
            Json.objects(json, "stories", List.of(story), each -> {
                json.writeStringProperty("id", each.story().id().hex());
                Json.field(json, "title", each.story().credits().title());
                StoryLine.sightings(json, each.sightings());
            });
            Json.objects(json, "contained", List.of(), none -> {});
        });
    }
}
