package org.copydesk.pipeline.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Decision;
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
        try (Corpus corpus = session.desk().writing("entity")) {
            Decision decision = new Decision(Decision.Kind.MERGE, new EntityNames(corpus).each(names), Instant.now());
            DecisionView.tell(session, decision, corpus.decide(decision));
        }
        return ExitCode.WELL;
    }
}
