package org.copydesk.pipeline.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import picocli.CommandLine.Command;

/// Makes the index anew.
@Command(
        name = "reindex",
        description = "Make the index anew from the corpus, which holds all that it needs.",
        footer = {"  copydesk reindex"})
final class ReindexCommand implements Callable<Integer> {

    private final Session session;

    ReindexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        long stories = session.desk().reindex();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (session.json()) {
            session.terminal().line(Json.object(json -> {
                json.writeNumberProperty("stories", stories);
                json.writeNumberProperty("seconds", took.toMillis() / 1000.0);
            }));
        }
        session.terminal().say(Say.count(stories, "story") + " indexed in " + Say.time(took) + ".");
        return ExitCode.WELL;
    }
}
