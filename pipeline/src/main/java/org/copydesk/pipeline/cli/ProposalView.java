package org.copydesk.pipeline.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Decision;
import org.copydesk.models.proposals.Known;
import org.copydesk.models.proposals.Proposal;
import org.copydesk.models.proposals.Proposals;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Lists names that may stand for one.
final class ProposalView {

    private final Session session;

    ProposalView(Session session) {
        this.session = session;
    }

    /// @param only proposals in which something of this type is named, or null
    void print(Corpus corpus, @Nullable EntityType only, int limit) {
        List<Known> names = corpus.entities(null, null, Integer.MAX_VALUE).stream()
                .map(count -> new Known(count.entity(), count.stories()))
                .toList();
        Set<Set<Entity>> parted = parted(corpus.decisions());
        List<Proposal> found =
                Proposals.of(names, corpus::company, (one, other) -> parted.contains(Set.of(one, other))).stream()
                        .filter(proposal -> only == null
                                || proposal.main().entity().type() == only
                                || proposal.other().entity().type() == only)
                        .toList();
        Terminal terminal = session.terminal();
        for (Proposal proposal : found.subList(0, Math.min(limit, found.size()))) {
            if (session.json()) {
                terminal.line(json(proposal));
            } else {
                print(proposal);
            }
        }
        terminal.flush();
        terminal.say(
                found.isEmpty()
                        ? "No two names look like one."
                        : Say.count(found.size(), "proposal") + (found.size() > limit ? "; --limit shows more." : "."));
    }

    /// Pairs of which a person has said that they are two.
    private static Set<Set<Entity>> parted(List<Decision> decisions) {
        Set<Set<Entity>> parted = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision.kind() == Decision.Kind.SPLIT) {
                for (Entity one : decision.names()) {
                    decision.names().stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> parted.add(Set.of(one, other)));
                }
            }
        }
        return parted;
    }

    private void print(Proposal proposal) {
        Terminal terminal = session.terminal();
        terminal.line(terminal.paint().apply(Style.BOLD, Visible.line(told(proposal.main()))) + "  "
                + Visible.line(told(proposal.other())));
        String shared = proposal.shared().isEmpty()
                ? ""
                : "; both with " + proposal.shared().stream().map(Entity::name).collect(Collectors.joining(", "));
        terminal.line("    " + Visible.line(proposal.reason().words() + shared));
        terminal.line("    "
                + terminal.paint()
                        .apply(
                                Style.CYAN,
                                Visible.line("copydesk entity merge" + session.deskOption() + " "
                                        + typed(proposal.main()) + " " + typed(proposal.other()))));
    }

    private static String told(Known known) {
        return known.entity().name() + " (" + known.entity().type() + ", " + Say.count(known.stories(), "story") + ")";
    }

    private static String typed(Known known) {
        return NextSteps.quoted(EntityNames.typed(known.entity()));
    }

    private static String json(Proposal proposal) {
        return Json.object(json -> {
            json.writeStringProperty("reason", proposal.reason().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("words", proposal.reason().words());
            json.writeObjectPropertyStart("main");
            known(json, proposal.main());
            json.writeEndObject();
            json.writeObjectPropertyStart("other");
            known(json, proposal.other());
            json.writeEndObject();
            Json.objects(json, "shared", proposal.shared(), entity -> {
                json.writeStringProperty("type", entity.type().name());
                json.writeStringProperty("name", entity.name());
            });
        });
    }

    private static void known(JsonGenerator json, Known known) {
        json.writeStringProperty("type", known.entity().type().name());
        json.writeStringProperty("name", known.entity().name());
        json.writeNumberProperty("stories", known.stories());
    }
}
