package org.copydesk.pipeline.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// What surrounds a command: streams, environment, folders. Tests make their own.
///
/// @param in standard input
/// @param out standard output: data
/// @param err standard error: talk
/// @param outIsTerminal whether somebody looks at `out`
/// @param errIsTerminal whether somebody looks at `err`
/// @param environment the environment's variables
/// @param folder the folder that relative paths count from
/// @param home the user's home folder
public record Shell(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        Path folder,
        Path home) {

    public Shell {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        environment = Map.copyOf(environment);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(home);
    }

    /// The value of the variable `name`, or the empty text where it is not set.
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /// Where the user's configuration stands, or would stand, by the XDG Base Directory Specification 0.8, which says
    /// that a relative folder is to be ignored.
    public Path configFile() {
        String configured = variable("XDG_CONFIG_HOME");
        Path base = configured.startsWith("/") ? Path.of(configured) : home.resolve(".config");
        return base.resolve("copydesk/config.toml");
    }
}
