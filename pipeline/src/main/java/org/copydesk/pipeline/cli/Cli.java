package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copydesk.pipeline.terminal.Shell;
import org.copydesk.pipeline.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.RunLast;

/// The command line: arguments in, words on the shell's streams and an exit code out.
public final class Cli {

    private static final int HELP_WIDTH = 100;

    private Cli() {}

    /// Runs one command to its end.
    ///
    /// @param args what was typed behind `copydesk`
    /// @param shell what surrounds the command
    /// @return 0 all well, 1 some inputs failed, 2 wrong usage, 3 could not run
    public static int run(List<String> args, Shell shell) {
        GlobalOptions globals = new GlobalOptions();
        Session session = new Session(shell, globals);
        Failures failures = new Failures(session);
        try {
            Optional<SearchCommand> plain = PlainSearch.of(args, session, globals);
            int code = plain.isPresent()
                    ? plain.get().call()
                    : build(args, session, globals, failures).execute(args.toArray(String[]::new));
            session.terminal().flush();
            return code;
        } catch (IOException | RuntimeException e) {
            return explained(failures, session, e);
        }
    }

    /// What was found before a command failed is not lost.
    private static int explained(Failures failures, Session session, Exception e) {
        int code = failures.explain(e);
        if (!(e instanceof UncheckedIOException)) {
            session.terminal().flush();
        }
        return code;
    }

    private static CommandLine build(List<String> args, Session session, GlobalOptions globals, Failures failures)
            throws IOException {
        Shell shell = session.shell();
        CommandCatalog catalog = new CommandCatalog();
        CommandLine root = new CommandLine(new Copydesk(globals));
        catalog.register(root, session, args);
        Defaults defaults = new Defaults(shell, ConfigFile.of(shell));
        defaults.check(root, catalog.names());
        root.setDefaultValueProvider(defaults);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpWidth(HELP_WIDTH);
        root.getSubcommands().values().forEach(Cli::layOut);
        root.setOut(writer(shell.out()));
        root.setErr(writer(shell.err()));
        root.setParameterExceptionHandler(new UsageErrors(session, catalog.names()));
        root.setExecutionExceptionHandler((e, command, parsed) -> failures.explain(e));
        root.setExpandAtFiles(false);
        root.setExecutionStrategy(parsed -> {
            boolean coloured = session.terminal().paint().on();
            root.setColorScheme(Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
            return parsed.hasSubcommand() || root.isUsageHelpRequested() || root.isVersionHelpRequested()
                    ? new RunLast().execute(parsed)
                    : introduce(root, session.terminal());
        });
        return root;
    }

    /// All commands' help looks the same.
    private static void layOut(CommandLine command) {
        command.getSubcommands().values().forEach(Cli::layOut);
        command.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%nExample:%n");
    }

    /// What `copydesk` alone says.
    private static int introduce(CommandLine root, Terminal terminal) {
        terminal.complain(root.getUsageMessage().stripTrailing());
        return ExitCode.USAGE;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
