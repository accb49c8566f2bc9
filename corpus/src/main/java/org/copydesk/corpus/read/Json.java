package org.copydesk.corpus.read;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How rows are read and written as JSON (RFC 8259).
final class Json {

    /// The media type of one row, whatever table it comes from.
    static final String ROW = "application/x-copydesk-row+json";

    /// As Jackson comes, but for the length of a string: a row's text may be as long as a page.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(InputStream in) {
        return MAPPER.createParser(in);
    }

    static JsonNode tree(byte[] row) {
        return MAPPER.readTree(row);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// The `id` of a row, or null where it has none that names it.
    static @Nullable String id(JsonNode row) {
        JsonNode id = row.path("id");
        return id.isValueNode() && !id.isNull() && !id.asString().isBlank() ? id.asString() : null;
    }

    /// The `id` of the row in these bytes, or null where it has none.
    ///
    /// @throws JacksonException where they are not one whole JSON object
    static @Nullable String idOf(byte[] row) {
        String id = null;
        try (JsonParser parser = MAPPER.createParser(row)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(parser, "it does not start with {");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isId = parser.currentName().equals("id");
                JsonToken value = parser.nextToken();
                if (isId && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    id = parser.getString();
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows after its }");
            }
        }
        return id == null || id.isBlank() ? null : id;
    }

    /// Why, without the excerpt of the text and the place that Jackson appends.
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return Names.clean(message == null ? e.getClass().getSimpleName() : message);
    }
}
