package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.copydesk.corpus.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Rows of JSON: one object a line, or a document that is an object or an array of objects. For one thread.
final class JsonRows {

    private final Unpacking unpacking;
    private final Source source;

    JsonRows(Unpacking unpacking, Source source) {
        this.unpacking = unpacking;
        this.source = source;
    }

    /// Whether a text that starts so is an array of objects.
    static boolean sniffArray(String start) {
        return start.startsWith("[") && sniffObject(start.substring(1).stripLeading());
    }

    /// Whether a text that starts so is an object.
    static boolean sniffObject(String start) {
        return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
    }

    /// Whether a text that starts with an object has it on one line, and another on the next.
    static boolean sniffLines(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return end > 0
                && text.substring(0, end).stripTrailing().endsWith("}")
                && sniffObject(text.substring(end).stripLeading());
    }

    /// One object a line; blank lines are passed over. A row is called by its `id`, else by the number of its
    /// line.
    ///
    /// @param head the first bytes of `in`
    void readLines(BufferedInputStream in, byte[] head) throws IOException {
        // the bytes of UTF-16 do not come apart at line feeds
        InputStream text = Charsets.wide(head) == null ? in : utf8(in);
        ByteLines lines = new ByteLines(text, unpacking.limits().maxFileBytes());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            byte[] row = lines.number() == 1 && Container.starts(line, "\357\273\277")
                    ? Arrays.copyOfRange(line, 3, line.length)
                    : line;
            if (lines.overlong()) {
                broken(lines.number(), unpacking.tooLarge("the row on line " + lines.number()));
            } else if (!blank(row)) {
                line(lines.number(), row);
            }
        }
    }

    private void line(int number, byte[] row) {
        @Nullable String id;
        byte[] text = row;
        try {
            try {
                id = Json.idOf(text);
            } catch (JacksonException e) {
                if (Charsets.validUtf8(row)) {
                    throw e;
                }
                text = Charsets.decode(row, null, false).getBytes(StandardCharsets.UTF_8);
                id = Json.idOf(text);
            }
        } catch (JacksonException e) {
            broken(number, "line " + number + " is no JSON object: " + Json.reason(e));
            return;
        }
        row(id, number, text);
    }

    /// An object, an array of objects, or one after the other; called by `id`, else by number, but for a single
    /// object, which is the page of its file.
    void readDocument(BufferedInputStream in) throws IOException {
        CappedStream capped = new CappedStream(utf8(in), unpacking.limits().maxFileBytes());
        try (JsonParser parser = Json.parser(capped)) {
            int number = 0;
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            if (array) {
                token = parser.nextToken();
            }
            while (token != null && token != JsonToken.END_ARRAY) {
                capped.restart();
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode node = parser.readValueAsTree();
                number++;
                token = parser.nextToken();
                if (!node.isObject()) {
                    broken(line, "line " + line + " is no JSON object");
                } else if (number == 1 && token == null && !array) {
                    unpacking.kept(source.raw(Json.ROW, Json.bytes(node)));
                } else {
                    row(Json.id(node), number, Json.bytes(node));
                }
            }
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            broken(line, "not JSON from line " + line + " on: " + Json.reason(e));
        }
    }

    private InputStream utf8(InputStream in) {
        return new Utf8Stream(in, source.web().charset());
    }

    private void row(@Nullable String id, int number, byte[] row) {
        String name = id != null ? id : String.valueOf(number);
        unpacking.kept(
                source.row(name, unpacking.records(), number, source.web()).raw(Json.ROW, row));
    }

    private void broken(int line, String reason) {
        unpacking.failed(source.place().at(line), Outcome.Stage.READ, reason);
    }

    private static boolean blank(byte[] row) {
        for (byte b : row) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
