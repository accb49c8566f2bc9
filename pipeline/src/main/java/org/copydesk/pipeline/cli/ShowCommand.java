package org.copydesk.pipeline.cli;

import java.util.concurrent.Callable;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.pipeline.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows one story.
@Command(
        name = "show",
        description = "Show one story: its text, names, figures, and where it was seen.",
        footer = {"  copydesk show 4f1c2a90", "  copydesk show --json 4f1c2a90"})
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "a story's id, or its first 6 digits or more")
    String id = "";

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FiledStory story;
        try (Corpus corpus = session.desk().corpus()) {
            StoryId found = Session.find(corpus, id);
            story = corpus.story(found)
                    .orElseThrow(() -> new RefusedException("story " + found + " has just been taken out"));
        }
        Terminal terminal = session.terminal();
        if (session.json()) {
            terminal.line(StoryLine.of(story));
        } else {
            terminal.lines(new StoryView(terminal.paint(), terminal.width()).lines(story));
        }
        return ExitCode.WELL;
    }
}
