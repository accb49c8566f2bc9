package org.copydesk.pipeline.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Decision;
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
        try (Corpus corpus = session.desk().writing("entity")) {
            Decision decision = new Decision(Decision.Kind.SPLIT, meant(corpus), Instant.now());
            DecisionView.tell(session, decision, corpus.decide(decision));
        }
        return ExitCode.WELL;
    }

    private List<Entity> meant(Corpus corpus) {
        List<Entity> meant = new EntityNames(corpus).each(names);
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
