package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a line or two what is wrong with a command line, and what was probably meant.
final class UsageErrors implements IParameterExceptionHandler {

    private final Session session;
    private final Set<String> commands;

    /// @param commands the names of all commands
    UsageErrors(Session session, Set<String> commands) {
        this.session = session;
        this.commands = commands;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        Terminal terminal = session.terminal();
        terminal.complain("copydesk: " + Visible.line(message(e)));
        terminal.complain("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private String message(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            default -> value(e);
        };
    }

    private String unmatched(UnmatchedArgumentException e) {
        String typed = e.getUnmatched().getFirst();
        CommandLine command = e.getCommandLine();
        if (!typed.startsWith("-")) {
            Set<String> below = command.getParent() == null
                    ? commands
                    : command.getSubcommands().keySet();
            return below.isEmpty()
                    ? "one argument too many: '" + typed + "'"
                    : "there is no command '" + typed + "'" + Nearest.hint(typed, below);
        }
        String name = typed.replaceFirst("=.*", "");
        List<String> known = command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(each -> each.startsWith("--"))
                .toList();
        String hint = Nearest.hint(name, known);
        boolean query = command.getCommandName().equals("search") && hint.isEmpty();
        return "unknown option " + name + hint
                + (query ? "; a query with a word to leave out goes behind --: copydesk search -- 'ships -war'" : "");
    }

    private static String missing(MissingParameterException e) {
        List<String> wanted = new ArrayList<>();
        for (ArgSpec arg : e.getMissing()) {
            wanted.add(
                    arg instanceof OptionSpec option
                            ? option.longestName() + " " + option.paramLabel()
                            : arg.paramLabel());
        }
        return wanted.isEmpty()
                ? Objects.requireNonNullElse(e.getMessage(), "something is missing")
                : String.join(" and ", wanted) + (wanted.size() == 1 ? " is missing" : " are missing");
    }

    private static String value(ParameterException e) {
        ArgSpec arg = e.getArgSpec();
        String typed = e.getValue();
        String plain = Objects.requireNonNullElse(e.getMessage(), e.toString());
        if (arg == null || typed == null) {
            return plain;
        }
        String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
        Class<?> type = arg.type();
        if (type.isEnum()) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .toList();
            String all = known.stream().collect(Collectors.joining(", "));
            return name + " is one of " + all + ", not '" + typed + "'" + Nearest.hint(typed, known);
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return name + " wants a whole number, not '" + typed + "'";
        }
        return plain;
    }
}
