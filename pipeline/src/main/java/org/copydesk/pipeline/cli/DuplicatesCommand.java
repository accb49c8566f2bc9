package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.SideBySide;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.StoryGroup;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows which stories are one story.
@Command(
        name = "duplicates",
        description = {
            "Show which stories are one story: seen again exactly, in nearly the same words, in another state, or"
                    + " inside another one.",
            "",
            "With ID: how each of its group differs from it, side by side."
        },
        footer = {"  copydesk duplicates", "  copydesk duplicates 4f1c2a90", "  copydesk duplicates --json | wc -l"})
final class DuplicatesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "only this story's group; else the most often seen first")
    @Nullable
    String id;

    @Option(names = "--limit", paramLabel = "N", description = "lay at most so many beside the story ID (5)")
    int limit = 5;

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new RefusedException("--limit is 0 or more");
        }
        try (Corpus corpus = session.desk().corpus()) {
            if (id == null) {
                list(corpus);
            } else {
                StoryId asked = Session.find(corpus, id);
                corpus.group(asked).ifPresent(group -> compare(corpus, asked, group));
            }
        }
        return ExitCode.WELL;
    }

    private void list(Corpus corpus) {
        Terminal terminal = session.terminal();
        GroupView view = new GroupView(terminal, corpus);
        List<StoryGroup> groups = corpus.duplicates();
        for (StoryGroup group : groups) {
            if (session.json()) {
                terminal.line(view.json(group, List.of()));
            } else {
                view.print(group);
                terminal.line("");
            }
        }
        terminal.flush();
        terminal.say(
                groups.isEmpty() ? "No story was seen twice." : Say.count(groups.size(), "story") + " seen again.");
    }

    private void compare(Corpus corpus, StoryId asked, StoryGroup group) {
        List<GroupView.Compared> compared = new ArrayList<>();
        List<StoryId> others = new ArrayList<>(group.stories());
        group.inside().stream()
                .filter(inside -> inside.story().equals(asked))
                .map(StoryGroup.Inside::page)
                .forEach(others::add);
        others.remove(asked);
        FiledStory story = corpus.story(asked).orElseThrow();
        for (StoryId other : others.stream().limit(limit).toList()) {
            corpus.story(other)
                    .ifPresent(filed -> compared.add(new GroupView.Compared(
                            story,
                            filed,
                            SideBySide.of(story.story().text(), filed.story().text()))));
        }
        Terminal terminal = session.terminal();
        GroupView view = new GroupView(terminal, corpus);
        if (session.json()) {
            terminal.line(view.json(group, compared));
            return;
        }
        view.print(group);
        compared.forEach(view::print);
        if (others.size() > limit) {
            terminal.flush();
            terminal.say("and " + Say.number(others.size() - limit) + " more; --limit shows them");
        }
    }
}
