package org.copydesk.pipeline.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Decision;
import org.copydesk.pipeline.terminal.Say;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Parts names.
@Command(
        name = "split",
        description = {
            "Say that names do not stand for one: takes those behind the first out of what they were merged into.",
            "With one name alone, every name that was merged with it stands for itself again. Names that are no longer",
            "one, or never were, are not proposed again."
        },
        footer = {"  copydesk entity split 'Northwind Marine' NWM", "  copydesk entity split 'Northwind Marine'"})
final class EntitySplitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "the name of the whole, then those that are not it, each one argument")
    List<String> names = List.of();

    EntitySplitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // says that there is no desk, before one is made
        session.desk().corpus().close();
        try (Corpus corpus = Corpus.open(session.deskFolder(), "entity")) {
            Decision decision = new Decision(Decision.Kind.SPLIT, meant(corpus), Instant.now());
            int stories = corpus.decide(decision);
            if (session.json()) {
                session.terminal().line(DecisionView.json(decision, false, stories));
            }
            session.terminal()
                    .say(DecisionView.words(decision) + " from now on, in " + Say.count(stories, "story")
                            + "; copydesk entity undo takes it back.");
        }
        return ExitCode.WELL;
    }

    private List<Entity> meant(Corpus corpus) {
        EntityNames known = new EntityNames(corpus);
        List<Entity> meant = new ArrayList<>();
        for (String name : names) {
            Entity entity = known.one(name);
            if (meant.contains(entity)) {
                throw new RefusedException("'" + name + "' is named twice");
            }
            meant.add(entity);
        }
        if (meant.size() > 1) {
            return meant;
        }
        List<Entity> all = corpus.oneWith(meant.getFirst());
        if (all.size() < 2) {
            throw new RefusedException("'" + names.getFirst() + "' is one with no other name");
        }
        return all;
    }
}
