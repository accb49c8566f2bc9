package org.copydesk.pipeline.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.pipeline.terminal.Shell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What an option is where it is not given: the environment's word, else the configuration file's.
final class Defaults implements IDefaultValueProvider {

    /// Options whose value may begin with `~/` in the file, where no shell makes a path of it.
    private static final Set<String> PATHS = Set.of("desk", "dictionary", "rules");

    private final Shell shell;
    private final ConfigFile config;

    Defaults(Shell shell, ConfigFile config) {
        this.shell = shell;
        this.config = config;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        if (!(arg instanceof OptionSpec option)) {
            return null;
        }
        String name = bare(option);
        if (name.equals("desk") && !shell.variable("COPYDESK_DESK").isEmpty()) {
            return shell.variable("COPYDESK_DESK");
        }
        String value = config.value(arg.command().name(), name);
        return value != null && PATHS.contains(name) ? fromHome(value) : value;
    }

    private String fromHome(String path) {
        return path.startsWith("~/") ? shell.home().resolve(path.substring(2)).toString() : path;
    }

    /// Refuses a configuration with keys that no option answers to.
    void check(CommandLine root, Set<String> commands) {
        Set<String> globals = options(root.getCommandSpec());
        Map<String, Set<String>> options = new HashMap<>();
        root.getSubcommands().forEach((name, command) -> options.put(name, options(command.getCommandSpec())));
        config.check(globals, commands, options);
    }

    private static Set<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(Defaults::bare)
                .collect(Collectors.toSet());
    }

    private static String bare(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }
}
