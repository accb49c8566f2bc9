package org.copydesk.pipeline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Decision;
import picocli.CommandLine.Command;

/// Takes the last thing back that was said about names.
@Command(
        name = "undo",
        description = "Take back what was last said about names; again, what was said before that.",
        footer = {"  copydesk entity undo"})
final class EntityUndoCommand implements Callable<Integer> {

    private final Session session;

    EntityUndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Corpus corpus = session.desk().writing("entity")) {
            Optional<Decision> undone = corpus.undoDecision();
            if (undone.isEmpty()) {
                throw new RefusedException("nothing was said about names that could be taken back");
            }
            if (session.json()) {
                session.terminal().line(DecisionView.json(undone.get(), true, 0));
            }
            session.terminal().say("Taken back: " + DecisionView.words(undone.get()) + ".");
        }
        return ExitCode.WELL;
    }
}
