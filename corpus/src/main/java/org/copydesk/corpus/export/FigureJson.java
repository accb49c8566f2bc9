package org.copydesk.corpus.export;

import java.time.LocalDate;
import java.util.Locale;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.RelativeDate;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.store.FigureFields;
import org.copydesk.corpus.store.FigureKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A figure as JSON. `upTo`, `change`, `sameAs`, `relative` and `anchor` are left out where there is none.
public final class FigureJson {

    private FigureJson() {}

    /// Writes the fields of `figure` into an object that the caller began and ends.
    ///
    /// @param text the figure as printed
    public static void writeFields(JsonGenerator json, Figure figure, String text) {
        writeValue(json, figure);
        json.writeStringProperty("text", text);
        json.writeNumberProperty("start", figure.span().start());
        json.writeNumberProperty("end", figure.span().end());
        json.writeBooleanProperty("approximate", figure.approximate());
        change(json, figure.change());
        if (figure instanceof Figure.Money money) {
            same(json, money.same());
        }
        if (figure instanceof Figure.Date date) {
            counted(json, date.relative(), date.anchor());
        }
    }

    /// Writes what the figure is worth: `kind`, `value`, `upTo`, `unit`.
    public static void writeValue(JsonGenerator json, Figure figure) {
        FigureFields fields = FigureFields.of(figure);
        json.writeStringProperty("kind", fields.kind().name());
        value(json, "value", fields.kind(), fields.value());
        if (fields.upTo() != null) {
            value(json, "upTo", fields.kind(), fields.upTo());
        }
        json.writeStringProperty("unit", fields.unit());
    }

    private static void value(JsonGenerator json, String name, FigureKind kind, String value) {
        json.writeName(name);
        if (kind == FigureKind.DATE) {
            json.writeString(value);
        } else {
            json.writeNumber(value);
        }
    }

    private static void change(JsonGenerator json, @Nullable Change change) {
        if (change != null) {
            json.writeObjectPropertyStart("change");
            json.writeStringProperty("part", change.part().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("direction", change.direction().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
    }

    private static void same(JsonGenerator json, @Nullable SameAmount same) {
        if (same != null) {
            json.writeObjectPropertyStart("sameAs");
            json.writeNumberProperty("start", same.first().start());
            json.writeNumberProperty("end", same.first().end());
            json.writeNumberProperty("rate", same.rate());
            json.writeEndObject();
        }
    }

    private static void counted(JsonGenerator json, @Nullable RelativeDate relative, @Nullable LocalDate anchor) {
        if (relative != null) {
            json.writeStringProperty("relative", relative.written());
        }
        if (anchor != null) {
            json.writeStringProperty("anchor", anchor.toString());
        }
    }
}
