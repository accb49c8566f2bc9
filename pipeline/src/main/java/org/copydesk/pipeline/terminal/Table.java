package org.copydesk.pipeline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows under headings, in columns that line up whatever the script. Not safe for use by many threads.
public final class Table {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /// A column.
    ///
    /// @param heading what stands above it
    /// @param right whether its cells stand at the right, as numbers do
    /// @param most the most cells that it may take; longer text is cut
    public record Column(String heading, boolean right, int most) {

        /// A column of text of any length.
        public static Column text(String heading) {
            return new Column(heading, false, Integer.MAX_VALUE);
        }

        /// A column of text that is cut where it is wider than `most` cells.
        public static Column text(String heading, int most) {
            return new Column(heading, false, most);
        }

        /// A column of numbers.
        public static Column number(String heading) {
            return new Column(heading, true, Integer.MAX_VALUE);
        }
    }

    /// A table without rows.
    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /// Adds a row; control characters in its cells are made visible.
    ///
    /// @throws IllegalArgumentException if there are not as many cells as columns
    public Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells in a table of " + columns.size());
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            row.add(Width.cut(Visible.line(cells[i]), columns.get(i).most()));
        }
        rows.add(row);
        return this;
    }

    /// Whether it has no rows.
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The heading and the rows as lines without trailing blanks.
    public List<String> lines(Paint paint) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        lines.add(paint.apply(
                Style.BOLD, line(columns.stream().map(Column::heading).toList(), widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        int heading = Width.of(columns.get(column).heading());
        return rows.stream().mapToInt(row -> Width.of(row.get(column))).reduce(heading, Math::max);
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String pad = " ".repeat(widths[i] - Width.of(cells.get(i)));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).right() ? pad + cells.get(i) : cells.get(i) + pad);
        }
        return line.toString().stripTrailing();
    }
}
