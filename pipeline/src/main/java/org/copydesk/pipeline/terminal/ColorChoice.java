package org.copydesk.pipeline.terminal;

import java.util.Locale;
import java.util.Map;

/// When output is coloured.
public enum ColorChoice {
    /// On a terminal, unless the environment says otherwise.
    AUTO,
    /// Everywhere.
    ALWAYS,
    /// Nowhere.
    NEVER;

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether output is coloured, by <https://no-color.org> and <https://bixense.com/clicolors>: a flag beats
    /// `NO_COLOR` beats `CLICOLOR_FORCE` beats what the stream is.
    ///
    /// @param environment the environment's variables
    /// @param terminal whether the stream is a terminal
    public boolean coloured(Map<String, String> environment, boolean terminal) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> auto(environment, terminal);
        };
    }

    private static boolean auto(Map<String, String> environment, boolean terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String forced = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!forced.isEmpty() && !"0".equals(forced)) {
            return true;
        }
        return terminal && !"dumb".equals(environment.get("TERM"));
    }
}
