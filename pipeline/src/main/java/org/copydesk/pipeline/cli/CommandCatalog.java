package org.copydesk.pipeline.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/// All commands, in the order in which help lists them.
///
/// Picocli reads a command's options by reflection, which is most of the start of a short run: so only the command
/// that was named is registered, and all of them only where that shows (help, completion, a name that nobody has).
final class CommandCatalog {

    private static final Set<String> OPTIONS_WITH_VALUE = Set.of("--desk", "--color");

    private final Map<String, Function<Session, Callable<Integer>>> commands = new LinkedHashMap<>();

    CommandCatalog() {
        commands.put(
                "ingest",
                session -> new IngestCommand(session, (desk, settings, listener) -> {
                    throw new RefusedException("ingest is not built yet");
                }));
        commands.put("completion", CompletionCommand::new);
    }

    /// The names of all commands, `help` included.
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(commands.keySet());
        names.add("help");
        return names;
    }

    /// Registers the command that `args` name, or all.
    void register(CommandLine root, Session session, List<String> args) {
        Optional<String> named = named(args).filter(name -> !name.equals("completion") && commands.containsKey(name));
        if (named.isPresent()) {
            add(root, session, named.get());
        } else {
            commands.keySet().forEach(name -> add(root, session, name));
            root.addSubcommand("help", new HelpCommand());
        }
    }

    private void add(CommandLine root, Session session, String name) {
        root.addSubcommand(name, Objects.requireNonNull(commands.get(name)).apply(session));
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
