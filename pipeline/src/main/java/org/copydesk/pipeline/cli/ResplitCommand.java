package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.pipeline.flow.IngestListener;
import org.copydesk.pipeline.flow.IngestResult;
import org.copydesk.pipeline.flow.ResplitResult;
import org.copydesk.pipeline.flow.ResplitSettings;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Splits the raw pages that are kept anew.
@Command(
        name = "resplit",
        description = {
            "Split the raw pages that the desk keeps anew, by the rules and the models of today.",
            "",
            "What comes out is what taking in the same files anew would give, with the options that each batch came"
                    + " in with and the rules named here. Stories that no page supports any more go. Cut off, the same"
                    + " command goes on where it stood. Pages that were taken in with --no-raw stay as they are."
        },
        footer = {
            "  copydesk resplit --dry-run --rules gazette.toml",
            "  copydesk resplit --rules gazette.toml --rules post.toml"
        })
final class ResplitCommand implements Callable<Integer> {

    /// Runs the flow.
    @FunctionalInterface
    interface Flow {
        ResplitResult run(
                java.nio.file.Path desk, ResplitSettings settings, Dictionary dictionary, IngestListener listener)
                throws InterruptedException;
    }

    private final Session session;
    private final Flow flow;

    @Option(names = "--dry-run", description = "say how many stories would come, change and go; store nothing")
    boolean dryRun;

    @Mixin
    ThreadsOption threads = new ThreadsOption();

    @Option(names = "--no-names", description = "do not look for names and figures in what changes")
    boolean noNames;

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    ResplitCommand(Session session, Flow flow) {
        this.session = session;
        this.flow = flow;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Dictionary names = noNames ? Dictionary.NONE : dictionary.read(session);
        ResplitSettings settings = new ResplitSettings(
                dryRun, threads.threads(), !noNames, names.sum(), limits.limits(), rules.rules(session));
        ResplitResult result;
        try (IngestListener listener = ProgressView.on(session.terminal())) {
            result = flow.run(session.deskFolder(), settings, names, listener);
        }
        if (session.json()) {
            session.terminal().line(json(result));
        }
        tell(result);
        return result.failed().isEmpty() ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private void tell(ResplitResult result) {
        Terminal terminal = session.terminal();
        terminal.say((dryRun ? "Dry run: " : "") + Say.count(result.pages(), "raw page") + ", "
                + Say.number(result.changedPages()) + " of them with another result: "
                + Say.count(result.appeared(), "story")
                + (dryRun ? " would come, " : " came, ") + Say.number(result.changed())
                + (dryRun ? " would change, " : " changed, ") + Say.number(result.gone())
                + (dryRun ? " would go, in " : " went, in ") + Say.time(result.took()));
        if (result.withoutRaw() > 0) {
            terminal.say(Say.count(result.withoutRaw(), "sighting") + " without a raw page stayed as they are.");
        }
        for (IngestResult.Failed failed : result.failed()) {
            LeftOutView.failed(terminal, failed.file(), failed.stage(), failed.reason());
        }
    }

    private String json(ResplitResult result) {
        return Json.object(json -> {
            json.writeBooleanProperty("dryRun", dryRun);
            json.writeNumberProperty("pages", result.pages());
            json.writeNumberProperty("changedPages", result.changedPages());
            json.writeNumberProperty("appeared", result.appeared());
            json.writeNumberProperty("changed", result.changed());
            json.writeNumberProperty("gone", result.gone());
            json.writeNumberProperty("withoutRaw", result.withoutRaw());
            Json.objects(json, "failed", result.failed(), failed -> {
                Json.field(json, "file", failed.file());
                Json.field(json, "reason", failed.reason());
            });
            json.writeNumberProperty("seconds", result.took().toMillis() / 1000.0);
        });
    }
}
