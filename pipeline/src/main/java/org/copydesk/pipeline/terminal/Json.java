package org.copydesk.pipeline.terminal;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Machine-readable lines. Values are written one by one and not bound from objects: binding costs a command that
/// prints ten lines more than all the rest of it.
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// One JSON object on one line.
    ///
    /// @param fields writes the object's fields
    public static String object(Consumer<JsonGenerator> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    /// A field of text, or null.
    public static void field(JsonGenerator json, String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /// A field that is a list of objects, written one by one by `element`, between whose fields the braces stand.
    public static <T> void objects(JsonGenerator json, String name, Iterable<T> elements, Consumer<T> element) {
        json.writeName(name);
        json.writeStartArray();
        for (T each : elements) {
            json.writeStartObject();
            element.accept(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
