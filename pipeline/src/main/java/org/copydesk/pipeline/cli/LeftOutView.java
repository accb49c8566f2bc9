package org.copydesk.pipeline.cli;

import java.util.Locale;
import org.copydesk.corpus.Outcome;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.jspecify.annotations.Nullable;

/// Says what gave no story, and why: a line each on standard error.
final class LeftOutView {

    private LeftOutView() {}

    static void say(Terminal terminal, Outcome.Dropped<?> dropped) {
        dropped(terminal, name(dropped.source().file(), dropped.source().record()), dropped.reason());
    }

    static void say(Terminal terminal, Outcome.Failed<?> failed) {
        failed(terminal, name(failed.source().file(), failed.source().record()), failed.stage(), failed.reason());
    }

    static void dropped(Terminal terminal, String file, String reason) {
        terminal.say(terminal.errPaint().apply(Style.YELLOW, "dropped") + " " + Visible.line(file) + ": "
                + Visible.line(reason));
    }

    /// Those who want quiet hear of failures too.
    static void failed(Terminal terminal, String file, Outcome.Stage stage, String reason) {
        terminal.complain(terminal.errPaint().apply(Style.RED, "failed") + "  " + Visible.line(file) + " ("
                + stage.name().toLowerCase(Locale.ROOT) + "): " + Visible.line(reason));
    }

    private static String name(String file, @Nullable String record) {
        return record == null ? file : file + "#" + record;
    }
}
