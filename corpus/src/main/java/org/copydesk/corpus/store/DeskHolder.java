package org.copydesk.corpus.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Who holds a desk for writing. Every part is what the lock file says, or `unknown`.
///
/// @param pid the process id
/// @param host the machine's name
/// @param command what it was started to do (`ingest`)
/// @param since when it opened the desk, ISO 8601 in UTC
public record DeskHolder(String pid, String host, String command, String since) {

    private static final String UNKNOWN = "unknown";

    public DeskHolder {
        Objects.requireNonNull(pid);
        Objects.requireNonNull(host);
        Objects.requireNonNull(command);
        Objects.requireNonNull(since);
    }

    /// As [#text] wrote it; a part that is missing (the holder was just about to write it) is `unknown`.
    static DeskHolder parse(String text) {
        Map<String, String> parts = new HashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0 && equals < line.length() - 1) {
                parts.put(line.substring(0, equals), line.substring(equals + 1));
            }
        });
        return new DeskHolder(
                parts.getOrDefault("pid", UNKNOWN),
                parts.getOrDefault("host", UNKNOWN),
                parts.getOrDefault("command", UNKNOWN),
                parts.getOrDefault("since", UNKNOWN));
    }

    /// One `key=value` a line.
    String text() {
        return "pid=" + pid + "\nhost=" + host + "\ncommand=" + command.replaceAll("\\R", " ") + "\nsince=" + since
                + "\n";
    }

    /// `ingest (process 4711 on desk-pc, since 2026-11-21T10:00:00Z)`.
    @Override
    public String toString() {
        return command + " (process " + pid + " on " + host + ", since " + since + ")";
    }
}
