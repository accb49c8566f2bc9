package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.pipeline.terminal.Shell;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// What the user has set once for all commands: `copydesk/config.toml` in the XDG configuration folder. Its keys are
/// the names of options without their dashes; those of one command stand in a table with the command's name.
///
/// @param place where it stands, for messages
/// @param values the values by option
/// @param tables the values by command, then by option
record ConfigFile(Path place, Map<String, String> values, Map<String, Map<String, String>> tables) {

    ConfigFile {
        values = Map.copyOf(values);
        tables = Map.copyOf(tables);
    }

    /// The user's configuration; empty where no such file stands.
    ///
    /// @throws RefusedException if it is not TOML or holds what can be no option's value
    static ConfigFile of(Shell shell) throws IOException {
        Path place = shell.configFile();
        if (!Files.exists(place)) {
            return new ConfigFile(place, Map.of(), Map.of());
        }
        try (InputStream in = Files.newInputStream(place)) {
            return read(place, new TomlMapper().readTree(in));
        } catch (JacksonException e) {
            throw new RefusedException(place + ": " + e.getOriginalMessage());
        }
    }

    private static ConfigFile read(Path place, JsonNode root) {
        Map<String, String> values = new HashMap<>();
        Map<String, Map<String, String>> tables = new HashMap<>();
        root.forEachEntry((key, node) -> {
            if (node.isObject()) {
                Map<String, String> table = new HashMap<>();
                node.forEachEntry((name, value) -> table.put(name, value(place, name, value)));
                tables.put(key, Map.copyOf(table));
            } else {
                values.put(key, value(place, key, node));
            }
        });
        return new ConfigFile(place, values, tables);
    }

    private static String value(Path place, String key, JsonNode node) {
        if (node.isContainer()) {
            throw new RefusedException(place + ": " + key + " wants one value, not a list or a table");
        }
        return node.asString();
    }

    /// The value of an option, of the command's table first.
    @Nullable
    String value(String command, String option) {
        String own = tables.getOrDefault(command, Map.of()).get(option);
        return own != null ? own : values.get(option);
    }

    /// Refuses keys that no option answers to.
    ///
    /// @param globals the options of every command
    /// @param commands the names of all commands
    /// @param options the options of those commands that are known in full
    void check(Set<String> globals, Set<String> commands, Map<String, Set<String>> options) {
        values.keySet().forEach(key -> check("key", key, globals));
        tables.forEach((command, table) -> {
            check("table", command, commands);
            Set<String> known = options.get(command);
            if (known != null) {
                table.keySet().forEach(key -> check("key", key, known));
            }
        });
    }

    private void check(String what, String key, Set<String> known) {
        if (!known.contains(key)) {
            throw new RefusedException(place + ": unknown " + what + " '" + key + "'" + Nearest.hint(key, known));
        }
    }
}
