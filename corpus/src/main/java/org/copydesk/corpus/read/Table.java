package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.copydesk.corpus.Outcome;

/// Rows of CSV (RFC 4180) and its kin, with a header. Each row is handed on as the JSON object that it stands
/// for. For one thread.
final class Table {

    /// Columns that hold a page.
    private static final Set<String> PAGES = Set.of("text", "maintext", "html", "raw_html", "raw");

    private final Unpacking unpacking;
    private final Source source;

    Table(Unpacking unpacking, Source source) {
        this.unpacking = unpacking;
        this.source = source;
    }

    /// Whether a text that starts so is a table of pages, though its name does not say so.
    static boolean sniff(String start) {
        String header = start.lines().findFirst().orElse("");
        List<String> columns = List.of(header.replace("\"", "").split("[,;\t|]"));
        return columns.size() > 1
                && columns.stream().anyMatch(PAGES::contains)
                && columns.stream().allMatch(Table::plain);
    }

    private static boolean plain(String column) {
        return !column.isEmpty() && column.chars().allMatch(c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
    }

    /// Hands the rows on, each called by its `id`, else by its number. A table without a column for a page is
    /// `Dropped`; where the syntax breaks, the rest is one `Failed` with the line.
    void read(BufferedInputStream in, byte[] head) throws IOException {
        if (head.length == 0) {
            unpacking.dropped(source.place(), "empty file");
            return;
        }
        CappedStream capped = new CappedStream(in, unpacking.limits().maxFileBytes());
        InputStreamReader reader =
                new InputStreamReader(capped, Charsets.of(head, source.web().charset()));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(head))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            try {
                rows(parser, capped);
            } catch (LimitReached e) {
                throw e;
            } catch (IOException e) {
                int line = (int) Math.max(1, parser.getCurrentLineNumber());
                unpacking.failed(source.place().at(line), Outcome.Stage.READ, "line " + line + ": " + Faults.reason(e));
            }
        }
    }

    private void rows(CSVParser parser, CappedStream capped) throws IOException {
        Iterator<CSVRecord> rows = parser.iterator();
        if (!Faults.guard(rows::hasNext)) {
            unpacking.dropped(source.place(), "empty file");
            return;
        }
        List<String> header = rows.next().stream().map(Table::column).toList();
        if (header.stream().noneMatch(PAGES::contains)) {
            unpacking.dropped(source.place(), "a table without a column text, maintext, html or raw");
            return;
        }
        for (int number = 1; ; number++) {
            capped.restart();
            if (!Faults.guard(rows::hasNext)) {
                return;
            }
            row(number, header, rows.next());
        }
    }

    private void row(int number, List<String> header, CSVRecord row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            if (!row.get(i).isBlank()) {
                fields.putIfAbsent(header.get(i), row.get(i));
            }
        }
        String id = fields.getOrDefault("id", String.valueOf(number));
        Source place = source.row(id, unpacking.records(), number, source.web());
        unpacking.kept(place.raw(Json.ROW, Json.bytes(fields)));
    }

    private static String column(String name) {
        String clean = name.startsWith("\uFEFF") ? name.substring(1) : name;
        return clean.strip().toLowerCase(Locale.ROOT);
    }

    /// The one of comma, semicolon, tab and bar that the first line has most of.
    private static char delimiter(byte[] head) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            int count = 0;
            for (int i = 0; i < head.length && head[i] != '\n'; i++) {
                count += head[i] == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
