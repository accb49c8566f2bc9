package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.names.NameEngine;
import org.copydesk.pipeline.flow.Anchor;
import org.copydesk.pipeline.flow.IngestListener;
import org.copydesk.pipeline.flow.IngestResult;
import org.copydesk.pipeline.flow.IngestSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes files in.
@Command(
        name = "ingest",
        description = "Take in files, folders and archives: each story once, clean, with names and figures.",
        footer = {
            "  copydesk ingest ~/articles",
            "  copydesk ingest --report report.json crawl.warc.gz rows.jsonl",
            "  copydesk ingest --rules gazette.toml --anchor file-time dumps",
            "  curl -s https://example.org/page.html | copydesk ingest -",
            "",
            "A folder is read with all that is in it, but for what its .copydeskignore names."
        })
final class IngestCommand implements Callable<Integer> {

    /// Runs the flow.
    @FunctionalInterface
    interface Flow {
        IngestResult run(Path desk, IngestSettings settings, IngestListener listener) throws InterruptedException;
    }

    private final Session session;
    private final Flow flow;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders; - is standard input")
    List<String> paths = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write every input that was dropped or failed, and why, to FILE as JSON")
    @Nullable
    Path report;

    @Option(names = "--dry-run", description = "read and split, but store nothing")
    boolean dryRun;

    @Option(names = "--clean", description = "also clean rows of JSONL and CSV whose text comes clean")
    boolean clean;

    @Option(names = "--harvest-related", description = "make whole articles in \"related\" blocks stories of their own")
    boolean harvestRelated;

    @Mixin
    ThreadsOption threads = new ThreadsOption();

    @Option(names = "--no-raw", description = "do not keep the raw pages, which later rules could be applied to")
    boolean noRaw;

    @Option(
            names = "--names",
            paramLabel = "ENGINE",
            description = "who looks for names: cascade (else), fast (quicker, finds less), accurate (slow) or none")
    NameEngine names = NameEngine.CASCADE;

    @Option(names = "--no-names", description = "do not look for names and figures: --names none")
    boolean noNames;

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Option(
            names = "--anchor",
            paramLabel = "WHEN",
            converter = AnchorConverter.class,
            description = "what \"5 days ago\" counts from on pages of which nobody says when they were fetched:"
                    + " file-time (when the file was changed), a day, an instant; none leaves relative dates unread")
    Anchor anchor = new Anchor.Known();

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    IngestCommand(Session session, Flow flow) {
        this.session = session;
        this.flow = flow;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        IngestSettings settings = settings();
        IngestResult result;
        try (IngestListener listener = ProgressView.on(session.terminal())) {
            result = flow.run(session.deskFolder(), settings, listener);
        }
        IngestView view = new IngestView(session.terminal());
        if (session.json()) {
            session.terminal().line(IngestView.json(result));
        }
        view.tell(result, settings.report() != null);
        if (settings.report() != null) {
            Files.writeString(settings.report(), IngestView.report(result));
        }
        if (!session.json() && !session.terminal().isQuiet()) {
            view.suggest(NextSteps.after(result, session));
        }
        return result.failed().isEmpty() ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private NameEngine engine() {
        return noNames ? NameEngine.NONE : names;
    }

    private IngestSettings settings() throws IOException {
        if (paths.stream().noneMatch(this::stands)) {
            throw new RefusedException("there is nothing at " + String.join(", ", paths));
        }
        Path written = report == null ? null : session.shell().folder().resolve(report);
        checkReport(written);
        return new IngestSettings(
                paths,
                written,
                dryRun,
                new SplitSettings(harvestRelated, clean),
                threads.threads(),
                !noRaw,
                engine(),
                limits.limits(),
                engine() == NameEngine.NONE ? Dictionary.NONE : dictionary.read(session),
                rules.rules(session),
                anchor);
    }

    /// A batch that cannot say what it did is not begun.
    private static void checkReport(@Nullable Path report) {
        Path folder = report == null ? null : report.toAbsolutePath().getParent();
        if (report == null || folder == null) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("the report cannot be written: there is no folder " + folder);
        }
        if (Files.isDirectory(report) || !Files.isWritable(Files.exists(report) ? report : folder)) {
            throw new RefusedException("the report cannot be written to " + report);
        }
    }

    private boolean stands(String path) {
        return path.equals(IngestSettings.STANDARD_INPUT) || (!path.isBlank() && Files.exists(session.path(path)));
    }
}
