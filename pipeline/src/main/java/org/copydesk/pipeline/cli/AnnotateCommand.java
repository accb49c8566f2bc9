package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.copydesk.models.StoryAnnotator;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.language.Languages;
import org.copydesk.models.names.NameEngine;
import org.copydesk.pipeline.flow.AnnotateListener;
import org.copydesk.pipeline.flow.AnnotateResult;
import org.copydesk.pipeline.flow.Annotation;
import org.copydesk.pipeline.flow.IngestResult.Failed;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Looks for names and figures again in what is stored.
@Command(
        name = "annotate",
        description = {
            "Look for names and figures again, in the stories that other models, rules or dictionaries have read.",
            "A run that is cut off goes on where it stood when the same is asked again."
        },
        footer = {
            "  copydesk annotate",
            "  copydesk annotate --dictionary names.tsv",
            "  copydesk annotate --all",
            "",
            "Stories taken in with a dictionary or with another --names are out of date without:",
            "name them here as well, or in the configuration file. What people decided about",
            "names (copydesk entity merge) stands."
        })
final class AnnotateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--all", description = "also those stories that these models and this dictionary have read")
    boolean all;

    @Mixin
    DictionaryOption dictionary = new DictionaryOption();

    @Option(
            names = "--names",
            paramLabel = "ENGINE",
            description = "who looks for names: cascade (else), fast (quicker, finds less) or accurate (slow)")
    NameEngine engine = NameEngine.CASCADE;

    @Mixin
    ThreadsOption threads = new ThreadsOption();

    AnnotateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (engine == NameEngine.NONE) {
            throw new RefusedException("annotate looks for names: --names is cascade, fast or accurate");
        }
        Dictionary names = dictionary.read(session);
        // says that there is no desk, before the models are read
        session.desk().corpus().close();
        Annotation annotation =
                new Annotation(StoryAnnotator.with(engine, names), Languages.guesser(), threads.threads());
        AnnotateResult result;
        try (AnnotateListener listener = AnnotateProgress.on(session.terminal())) {
            result = annotation.run(session.deskFolder(), all, listener);
        }
        if (session.json()) {
            session.terminal().line(json(result));
        }
        tell(result);
        return result.failed().isEmpty() ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private void tell(AnnotateResult result) {
        Terminal terminal = session.terminal();
        terminal.say(Say.count(result.stories(), "story") + " read, " + Say.number(result.changed()) + " changed, "
                + Say.number(result.current()) + " were up to date, "
                + Say.number(result.failed().size())
                + " failed, in " + Say.time(result.took()));
        for (Failed failed : result.failed()) {
            LeftOutView.failed(terminal, failed.file(), failed.stage(), failed.reason());
        }
    }

    private static String json(AnnotateResult result) {
        return Json.object(json -> {
            json.writeNumberProperty("stories", result.stories());
            json.writeNumberProperty("changed", result.changed());
            json.writeNumberProperty("current", result.current());
            Json.objects(json, "failed", result.failed(), failed -> {
                Json.field(json, "story", failed.file());
                Json.field(json, "reason", failed.reason());
            });
            json.writeStringProperty("version", result.version());
            json.writeNumberProperty("seconds", result.took().toMillis() / 1000.0);
        });
    }
}
