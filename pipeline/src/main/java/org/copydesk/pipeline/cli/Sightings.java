package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Sighting;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;

/// Where and when a story was seen, and what was said of it there.
final class Sightings {

    private Sightings() {}

    /// One row a sighting, the first one first.
    static Table table(List<Sighting> sightings) {
        Table table = new Table(List.of(
                Column.text("where"),
                Column.text("batch"),
                Column.text("seen"),
                Column.text("publisher", 30),
                Column.text("published"),
                Column.text("title", 60)));
        for (Sighting sighting : sightings) {
            table.row(
                    sighting.place().toString(),
                    "batch " + sighting.batch(),
                    sighting.seen().toString().replaceFirst("\\.\\d+Z$", "Z"),
                    Objects.requireNonNullElse(sighting.credits().publisher(), ""),
                    Objects.requireNonNullElse(
                            Shown.day(sighting.credits().published().at()), ""),
                    Objects.requireNonNullElse(sighting.credits().title(), ""));
        }
        return table;
    }
}
