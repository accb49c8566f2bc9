package org.copydesk.index;

import org.copydesk.corpus.Span;
import org.copydesk.index.query.Amounts;

/// A figure as a stored field keeps it, so that a hit can show which of a story's figures was asked for.
///
/// @param field `money.USD` or `percent`
/// @param low the value, or its lower end
/// @param high the upper end, or `low`
/// @param span where it stands in the text
record StoredFigure(String field, double low, double high, Span span) {

    /// One line that [#read] reads.
    String written() {
        return field + " " + low + " " + high + " " + span.start() + " " + span.end();
    }

    static StoredFigure read(String line) {
        String[] parts = line.split(" ", -1);
        return new StoredFigure(
                parts[0],
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                new Span(Integer.parseInt(parts[3]), Integer.parseInt(parts[4])));
    }

    /// Whether this figure answers a query for `amounts` in `field`.
    boolean answers(String field, Amounts amounts) {
        return this.field.equals(field) && amounts.meets(low, high);
    }
}
