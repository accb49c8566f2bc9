package org.copydesk.pipeline.cli;

import static org.copydesk.pipeline.terminal.Say.count;
import static org.copydesk.pipeline.terminal.Say.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.pipeline.flow.IngestResult;
import org.copydesk.pipeline.flow.IngestResult.Dropped;
import org.copydesk.pipeline.flow.IngestResult.Duplicates;
import org.copydesk.pipeline.flow.IngestResult.Failed;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import tools.jackson.core.JsonGenerator;

/// Tells what an ingest came to.
final class IngestView {

    private static final int DROPPED_SHOWN = 5;

    private final Terminal terminal;

    IngestView(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The object of `ingest --json`.
    static String json(IngestResult result) {
        return Json.object(json -> {
            common(json, result);
            json.writeNumberProperty("dropped", result.dropped().size());
            json.writeNumberProperty("seconds", result.took().toMillis() / 1000.0);
        });
    }

    /// The report: as the object of `ingest --json`, with each input that was dropped by name.
    static String report(IngestResult result) {
        return Json.object(json -> {
                    common(json, result);
                    Json.objects(json, "dropped", result.dropped(), dropped -> {
                        Json.field(json, "file", dropped.file());
                        Json.field(json, "reason", dropped.reason());
                    });
                    json.writeNumberProperty("seconds", result.took().toMillis() / 1000.0);
                })
                + "\n";
    }

    private static void common(JsonGenerator json, IngestResult result) {
        json.writeNumberProperty("batch", result.batch());
        json.writeNumberProperty("files", result.files());
        Json.objects(json, "failed", result.failed(), failed -> {
            Json.field(json, "file", failed.file());
            Json.field(json, "stage", stage(failed));
            Json.field(json, "reason", failed.reason());
        });
        json.writeNumberProperty("found", result.found());
        json.writeNumberProperty("new", result.newStories());
        Duplicates duplicates = result.duplicates();
        json.writeObjectPropertyStart("duplicates");
        json.writeNumberProperty("exact", duplicates.exact());
        json.writeNumberProperty("near", duplicates.near());
        json.writeNumberProperty("version", duplicates.version());
        json.writeNumberProperty("contained", duplicates.contained());
        json.writeEndObject();
    }

    /// Says what came of the files, on standard error.
    ///
    /// @param reported whether a report names all that was dropped
    void tell(IngestResult result, boolean reported) {
        terminal.say(summary(result));
        for (Failed failed : result.failed()) {
            LeftOutView.failed(terminal, failed.file(), failed.stage(), failed.reason());
        }
        for (Dropped dropped : result.dropped().stream().limit(DROPPED_SHOWN).toList()) {
            LeftOutView.dropped(terminal, dropped.file(), dropped.reason());
        }
        int more = result.dropped().size() - DROPPED_SHOWN;
        if (more > 0) {
            terminal.say(
                    "and " + number(more) + " more" + (reported ? ", see the report" : "; --report FILE lists all"));
        }
    }

    /// Suggests what to do next.
    void suggest(List<String> commands) {
        if (!commands.isEmpty()) {
            terminal.say("");
            terminal.say("Next:");
            commands.forEach(command -> terminal.say("  " + terminal.errPaint().apply(Style.CYAN, command)));
        }
    }

    private static String summary(IngestResult result) {
        String copies = result.duplicates().all() == 0 ? "" : " (" + kinds(result.duplicates()) + ")";
        String batch = result.batch() == 0 ? "Dry run: " : "Batch " + result.batch() + ": ";
        return batch + count(result.files(), "file") + ", " + count(result.found(), "story") + " found, "
                + number(result.newStories()) + " new, "
                + count(result.duplicates().all(), "duplicate") + copies + ", "
                + number(result.dropped().size()) + " dropped, "
                + number(result.failed().size()) + " failed, in " + Say.time(result.took());
    }

    private static String kinds(Duplicates duplicates) {
        List<String> kinds = new ArrayList<>();
        add(kinds, duplicates.exact(), "exact");
        add(kinds, duplicates.near(), "near");
        add(kinds, duplicates.version(), "version");
        add(kinds, duplicates.contained(), "contained");
        return String.join(", ", kinds);
    }

    private static void add(List<String> kinds, long count, String kind) {
        if (count > 0) {
            kinds.add(number(count) + " " + kind);
        }
    }

    private static String stage(Failed failed) {
        return failed.stage().name().toLowerCase(Locale.ROOT);
    }
}
