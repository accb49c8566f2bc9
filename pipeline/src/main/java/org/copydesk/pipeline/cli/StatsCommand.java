package org.copydesk.pipeline.cli;

import static org.copydesk.pipeline.terminal.Say.count;
import static org.copydesk.pipeline.terminal.Say.number;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.DeskStats;
import org.copydesk.corpus.store.Tally;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Terminal;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/// Counts what the desk holds.
@Command(
        name = "stats",
        description = "Count what the desk holds, by publisher, language, month, and kind of duplicate.",
        footer = {"  copydesk stats", "  copydesk stats --json"})
final class StatsCommand implements Callable<Integer> {

    private static final int ROWS = 15;

    private final Session session;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DeskStats stats;
        try (Corpus corpus = session.desk().corpus()) {
            stats = corpus.stats();
        }
        if (session.json()) {
            session.terminal().line(json(stats));
        } else {
            print(stats);
        }
        return ExitCode.WELL;
    }

    private void print(DeskStats stats) {
        Terminal terminal = session.terminal();
        terminal.line(count(stats.stories(), "story") + " seen " + count(stats.sightings(), "time") + " in "
                + (stats.batches() == 1 ? "1 batch" : number(stats.batches()) + " batches"));
        terminal.line(count(stats.pages(), "raw page") + " kept, " + Say.bytes(stats.packedBytes()) + " packed, "
                + Say.bytes(stats.pageBytes()) + " unpacked");
        terminal.line(count(stats.origins(), "story") + " when states and copies of one story count once; "
                + number(stats.savedCharacters()) + " characters need not be read twice");
        if (stats.releases() > 0) {
            terminal.line(count(stats.releases(), "press release") + " among them");
        }
        table(
                "sighting",
                "how many",
                List.of(
                        new Tally("new", stats.fresh()),
                        new Tally("exact", stats.exact()),
                        new Tally("near", stats.near()),
                        new Tally("version", stats.version()),
                        new Tally("contained", stats.contained())),
                "");
        table("publisher", "stories", stats.publishers(), "(unknown)");
        table("language", "stories", stats.languages(), "(unknown)");
        table("month", "stories", stats.months().reversed(), "(undated)");
        table("names", "different", stats.entities(), "");
        table("figures", "in all", stats.figures(), "");
    }

    private void table(String of, String counted, List<Tally> tallies, String unknown) {
        if (tallies.isEmpty()) {
            return;
        }
        Table table = new Table(List.of(Column.text(of, 50), Column.number(counted)));
        tallies.stream()
                .limit(ROWS)
                .forEach(tally -> table.row(Objects.requireNonNullElse(tally.name(), unknown), number(tally.count())));
        Terminal terminal = session.terminal();
        terminal.line("");
        terminal.lines(table.lines(terminal.paint()));
        if (tallies.size() > ROWS) {
            terminal.line("and " + number(tallies.size() - ROWS) + " more; --json has them all");
        }
    }

    private static String json(DeskStats stats) {
        return Json.object(json -> {
            json.writeNumberProperty("stories", stats.stories());
            json.writeNumberProperty("sightings", stats.sightings());
            json.writeNumberProperty("batches", stats.batches());
            json.writeNumberProperty("new", stats.fresh());
            json.writeObjectPropertyStart("duplicates");
            json.writeNumberProperty("exact", stats.exact());
            json.writeNumberProperty("near", stats.near());
            json.writeNumberProperty("version", stats.version());
            json.writeNumberProperty("contained", stats.contained());
            json.writeEndObject();
            json.writeNumberProperty("origins", stats.origins());
            json.writeNumberProperty("pressReleases", stats.releases());
            json.writeNumberProperty("savedCharacters", stats.savedCharacters());
            json.writeObjectPropertyStart("pages");
            json.writeNumberProperty("kept", stats.pages());
            json.writeNumberProperty("bytes", stats.pageBytes());
            json.writeNumberProperty("packed", stats.packedBytes());
            json.writeEndObject();
            tallies(json, "publishers", stats.publishers());
            tallies(json, "languages", stats.languages());
            tallies(json, "months", stats.months());
            tallies(json, "entities", stats.entities());
            tallies(json, "figures", stats.figures());
        });
    }

    private static void tallies(JsonGenerator json, String name, List<Tally> tallies) {
        Json.objects(json, name, tallies, tally -> {
            Json.field(json, "name", tally.name());
            json.writeNumberProperty("count", tally.count());
        });
    }
}
