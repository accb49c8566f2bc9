package org.copydesk.pipeline.cli;

import java.util.List;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.same.SideBySide;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Width;
import org.copydesk.pipeline.terminal.Wrap;
import org.jspecify.annotations.Nullable;

/// Two texts in two columns: what is the same shortened to its ends, what differs whole.
final class Columns {

    private static final String BETWEEN = " │ ";
    private static final int NARROWEST = 24;
    /// A shared stretch up to so many characters is shown whole.
    private static final int WHOLE = 120;

    private static final int END = 40;

    private final Terminal terminal;
    private final int width;

    Columns(Terminal terminal) {
        this.terminal = terminal;
        this.width = Math.max(NARROWEST, (terminal.width() - BETWEEN.length()) / 2);
    }

    void print(SideBySide beside, String one, String other) {
        for (SideBySide.Stretch stretch : beside.stretches()) {
            String left = text(stretch.one(), one);
            String right = text(stretch.other(), other);
            if (stretch.same()) {
                rows(shortened(left), shortened(right), Style.DIM);
            } else {
                rows(left, right, Style.YELLOW);
            }
        }
    }

    private static String text(@Nullable Span span, String of) {
        return span == null ? "" : Visible.line(span.of(of).replaceAll("\\s+", " "));
    }

    private static String shortened(String text) {
        if (text.length() <= WHOLE) {
            return text;
        }
        return text.substring(0, END) + " … " + Say.number(text.length() - 2 * END) + " characters … "
                + text.substring(text.length() - END);
    }

    private void rows(String left, String right, Style style) {
        List<String> these = Wrap.lines(left, width);
        List<String> those = Wrap.lines(right, width);
        for (int i = 0; i < Math.max(these.size(), those.size()); i++) {
            String here = i < these.size() ? Width.cut(these.get(i), width) : "";
            String there = i < those.size() ? Width.cut(those.get(i), width) : "";
            String room = " ".repeat(Math.max(0, width - Width.of(here)));
            terminal.line(terminal.paint().apply(style, here)
                    + room
                    + BETWEEN
                    + terminal.paint().apply(style, there));
        }
    }
}
