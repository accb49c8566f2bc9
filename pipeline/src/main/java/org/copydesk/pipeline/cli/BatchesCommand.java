package org.copydesk.pipeline.cli;

import static org.copydesk.pipeline.terminal.Say.number;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copydesk.corpus.store.Batch;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import picocli.CommandLine.Command;

/// Lists what came in when.
@Command(
        name = "batches",
        description = "List what came in when: one batch a run of ingest.",
        footer = {"  copydesk batches", "  copydesk search batch:3"})
final class BatchesCommand implements Callable<Integer> {

    private final Session session;

    BatchesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Batch> batches;
        try (Corpus corpus = session.desk().corpus()) {
            batches = corpus.batches();
        }
        boolean written = Corpus.isWritten(session.desk().folder());
        if (session.json()) {
            batches.forEach(batch -> session.terminal().line(json(batch, state(batch, written, "cut-off"))));
        } else if (!batches.isEmpty()) {
            session.terminal()
                    .lines(table(batches, written).lines(session.terminal().paint()));
        }
        return ExitCode.WELL;
    }

    private static Table table(List<Batch> batches, boolean written) {
        Table table = new Table(List.of(
                Column.number("batch"),
                Column.text("begun"),
                Column.text("state"),
                Column.number("files"),
                Column.number("found"),
                Column.number("new"),
                Column.number("exact"),
                Column.number("near"),
                Column.number("version"),
                Column.number("contained"),
                Column.number("dropped"),
                Column.number("failed"),
                Column.text("from", 60)));
        for (Batch batch : batches) {
            table.row(
                    Integer.toString(batch.number()),
                    whole(batch.started()),
                    state(batch, written, "cut off"),
                    number(batch.counts().files()),
                    number(batch.counts().found()),
                    number(batch.counts().fresh()),
                    number(batch.counts().exact()),
                    number(batch.counts().near()),
                    number(batch.counts().version()),
                    number(batch.counts().contained()),
                    number(batch.counts().dropped()),
                    number(batch.counts().failed()),
                    String.join(" ", batch.asked().roots()));
        }
        return table;
    }

    private static String json(Batch batch, String state) {
        return Json.object(json -> {
            json.writeNumberProperty("batch", batch.number());
            json.writeStringProperty("state", state);
            json.writeStringProperty("started", whole(batch.started()));
            Instant finished = batch.finished();
            Json.field(json, "finished", finished == null ? null : whole(finished));
            json.writeName("paths");
            json.writeStartArray();
            batch.asked().roots().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("files", batch.counts().files());
            json.writeNumberProperty("found", batch.counts().found());
            json.writeNumberProperty("new", batch.counts().fresh());
            json.writeNumberProperty("exact", batch.counts().exact());
            json.writeNumberProperty("near", batch.counts().near());
            json.writeNumberProperty("version", batch.counts().version());
            json.writeNumberProperty("contained", batch.counts().contained());
            json.writeNumberProperty("dropped", batch.counts().dropped());
            json.writeNumberProperty("failed", batch.counts().failed());
        });
    }

    /// A batch that has no end, where nobody writes to the desk, was killed.
    private static String state(Batch batch, boolean written, String cutOff) {
        return batch.state() == Batch.State.RUNNING && !written
                ? cutOff
                : batch.state().name().toLowerCase(Locale.ROOT);
    }

    private static String whole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
