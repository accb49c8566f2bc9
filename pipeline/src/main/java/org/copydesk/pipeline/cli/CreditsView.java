package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.pipeline.terminal.Paint;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;

/// What a story says of itself, where each of it was found, and how far it is to be trusted.
final class CreditsView {

    private static final double PERCENT = 100;

    private CreditsView() {}

    /// A line a field; nothing where no origin is known.
    ///
    /// @param width how many columns there are
    static List<String> lines(Credits credits, Paint paint, int width) {
        Table table = new Table(List.of(
                Column.text("field"),
                Column.text("value", Math.max(20, width - 45)),
                Column.text("found"),
                Column.number("sure")));
        credits.origins()
                .forEach((field, origin) -> table.row(
                        name(field),
                        String.valueOf(credits.text(field)),
                        found(origin.from()),
                        String.format(Locale.ROOT, "%.0f%%", origin.confidence() * PERCENT)));
        List<String> lines = new ArrayList<>();
        table.lines(paint).stream().skip(1).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static String name(CreditField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static String found(Origin.From from) {
        return switch (from) {
            case GIVEN -> "given";
            case RULE -> "a rule for the site";
            case JSON_LD -> "JSON-LD";
            case META -> "metadata";
            case TEXT -> "seen on the page";
            case URL -> "in the address";
            case RELATIVE -> "counted from the anchor";
        };
    }
}
