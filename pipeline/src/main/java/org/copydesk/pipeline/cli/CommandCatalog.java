package org.copydesk.pipeline.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.models.Annotator;
import org.copydesk.models.StoryAnnotator;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.language.Languages;
import org.copydesk.pipeline.flow.Ingest;
import org.copydesk.pipeline.flow.IngestListener;
import org.copydesk.pipeline.flow.IngestResult;
import org.copydesk.pipeline.flow.IngestSettings;
import org.copydesk.pipeline.flow.Resplit;
import org.copydesk.pipeline.flow.ResplitResult;
import org.copydesk.pipeline.flow.ResplitSettings;
import picocli.CommandLine;

/// All commands, in the order in which help lists them.
///
/// Picocli reads a command's options by reflection, which is most of the start of a short run: so only the
/// command that was named is registered, and all of them only where that shows (help, completion, a name that
/// nobody has).
final class CommandCatalog {

    private static final Set<String> OPTIONS_WITH_VALUE = Set.of("--desk", "--color");

    /// Commands that speak of all others.
    private static final Set<String> WANTS_ALL = Set.of("completion", "help");

    private final Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();

    CommandCatalog() {
        commands.put("ingest", session -> new IngestCommand(session, CommandCatalog::ingest));
        commands.put("search", SearchCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("duplicates", DuplicatesCommand::new);
        commands.put("entities", EntitiesCommand::new);
        commands.put("entity", EntityCommand::with);
        commands.put("figures", FiguresCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("batches", BatchesCommand::new);
        commands.put("evaluate", EvaluateCommand::with);
        commands.put("rules", RulesCommand::with);
        commands.put("learn-site", LearnSiteCommand::new);
        commands.put("annotate", AnnotateCommand::new);
        commands.put("reindex", ReindexCommand::new);
        commands.put("resplit", session -> new ResplitCommand(session, CommandCatalog::resplit));
        commands.put("doctor", DoctorCommand::new);
        commands.put("completion", CompletionCommand::new);
        commands.put("help", HelpForCommand::new);
    }

    /// The names of all commands.
    Set<String> names() {
        return Set.copyOf(commands.keySet());
    }

    /// Registers the command that `args` name, or all.
    void register(CommandLine root, Session session, List<String> args) {
        Optional<String> named = named(args).filter(name -> commands.containsKey(name) && !WANTS_ALL.contains(name));
        if (named.isPresent()) {
            add(root, session, named.get());
        } else {
            commands.keySet().forEach(name -> add(root, session, name));
        }
    }

    private void add(CommandLine root, Session session, String name) {
        root.addSubcommand(name, Objects.requireNonNull(commands.get(name)).apply(session));
    }

    /// Runs the flow; the models are read only where names are asked for.
    private static IngestResult ingest(Path desk, IngestSettings settings, IngestListener listener)
            throws InterruptedException {
        Annotator annotator =
                settings.annotates() ? StoryAnnotator.with(settings.names(), settings.dictionary()) : Annotator.NONE;
        return new Ingest(annotator, Languages.guesser()).run(desk, settings, listener);
    }

    private static ResplitResult resplit(
            Path desk, ResplitSettings settings, Dictionary dictionary, IngestListener listener)
            throws InterruptedException {
        return new Resplit(engine -> StoryAnnotator.with(engine, dictionary), Languages.guesser())
                .run(desk, settings, listener);
    }

    /// The first argument that is no option and no option's value.
    private static Optional<String> named(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (OPTIONS_WITH_VALUE.contains(args.get(i))) {
                i++;
            } else if (!args.get(i).startsWith("-")) {
                return Optional.of(args.get(i));
            }
        }
        return Optional.empty();
    }
}
