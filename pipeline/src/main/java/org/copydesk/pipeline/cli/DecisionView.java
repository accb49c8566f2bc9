package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.store.Decision;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Visible;

/// What a person said about names, in words and as an object.
final class DecisionView {

    private DecisionView() {}

    /// Says what holds from now on.
    ///
    /// @param stories in how many it changed something
    static void tell(Session session, Decision decision, int stories) {
        if (session.json()) {
            session.terminal().line(json(decision, false, stories));
        }
        session.terminal()
                .say(words(decision) + " from now on, in " + Say.count(stories, "story")
                        + "; copydesk entity undo takes it back.");
    }

    /// `A stands for B and C from now on`, without its full stop.
    static String words(Decision decision) {
        String first = quoted(decision.names().getFirst());
        List<Entity> others = decision.names().subList(1, decision.names().size());
        String rest = others.stream().map(DecisionView::quoted).collect(Collectors.joining(" and "));
        return Visible.line(
                switch (decision.kind()) {
                    case MERGE -> first + " and " + rest + " are one";
                    case SPLIT -> rest + " and " + first + " are not one";
                });
    }

    private static String quoted(Entity entity) {
        return "'" + entity.name() + "' (" + entity.type() + ")";
    }

    /// @param undone whether the decision was just taken back
    static String json(Decision decision, boolean undone, int stories) {
        return Json.object(json -> {
            json.writeStringProperty("decision", decision.kind().name().toLowerCase(Locale.ROOT));
            json.writeBooleanProperty("undone", undone);
            Json.objects(json, "names", decision.names(), entity -> {
                json.writeStringProperty("type", entity.type().name());
                json.writeStringProperty("name", entity.name());
            });
            json.writeStringProperty("made", decision.made().toString());
            if (!undone) {
                json.writeNumberProperty("stories", stories);
            }
        });
    }
}
