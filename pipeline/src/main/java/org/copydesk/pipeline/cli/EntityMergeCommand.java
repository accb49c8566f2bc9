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

/// Makes names one.
@Command(
        name = "merge",
        description = {
            "Say that names stand for one. The first is its name from now on; a search finds it under each.",
            "That holds whatever models find later, until it is undone."
        },
        footer = {
            "  copydesk entity merge 'Northwind Marine' NWM 'Northwind Marine Ltd'",
            "  copydesk entity merge firm:Kestrel institution:Kestrel",
            "",
            "copydesk entities --proposals lists names that may be one."
        })
final class EntityMergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "2..*",
            paramLabel = "NAME",
            description = "two names or more, each one argument; person:, firm:, institution: or place: before a name"
                    + " says which")
    List<String> names = List.of();

    EntityMergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // says that there is no desk, before one is made
        session.desk().corpus().close();
        try (Corpus corpus = Corpus.open(session.deskFolder(), "entity")) {
            EntityNames known = new EntityNames(corpus);
            List<Entity> meant = new ArrayList<>();
            for (String name : names) {
                Entity entity = known.one(name);
                if (meant.contains(entity)) {
                    throw new RefusedException("'" + name + "' is named twice");
                }
                meant.add(entity);
            }
            Decision decision = new Decision(Decision.Kind.MERGE, meant, Instant.now());
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
}
