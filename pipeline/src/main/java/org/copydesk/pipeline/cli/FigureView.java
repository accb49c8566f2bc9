package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.export.FigureJson;
import org.copydesk.corpus.store.FigureHit;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Paint;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Width;

/// Figures with the sentences that they stand in.
final class FigureView {

    private final Paint paint;
    private final int width;

    FigureView(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    /// The value and its story; the sentence with the figure marked, as much of it as fits on two lines.
    List<String> lines(FigureHit hit) {
        String head = paint.apply(Style.BOLD, Visible.line(value(hit))) + "  "
                + paint.apply(
                        Style.DIM,
                        Shown.shortId(hit.story()) + "  "
                                + Visible.line(Objects.requireNonNullElse(hit.title(), Shown.UNTITLED)));
        return List.of(head, "    " + sentence(hit));
    }

    /// One amount in several currencies is told once, with the rate that the text implies; a change with its way.
    private static String value(FigureHit hit) {
        StringBuilder value = new StringBuilder(Shown.value(hit.figure()));
        for (Figure again : hit.again()) {
            value.append(" = ").append(Shown.value(again));
            if (again instanceof Figure.Money money && hit.figure() instanceof Figure.Money first) {
                value.append(Shown.rate(first, money));
            }
        }
        String note = Shown.note(hit.figure());
        return value + (note.isEmpty() ? "" : "  " + note);
    }

    private String sentence(FigureHit hit) {
        Span figure = hit.figure().span();
        int start = figure.start() - hit.sentence().start();
        int end = figure.end() - hit.sentence().start();
        String before = Visible.line(hit.sentenceText().substring(0, start));
        String marked = Visible.line(hit.sentenceText().substring(start, end));
        String after = Visible.line(hit.sentenceText().substring(end));
        int room = Math.max(20, 2 * (width - 4) - Width.of(marked));
        if (Width.of(before) > room / 2 && Width.of(before) + Width.of(after) > room) {
            String reversed = new StringBuilder(before).reverse().toString();
            before = new StringBuilder(Width.cut(reversed, room / 2)).reverse().toString();
        }
        int left = Math.max(1, room - Width.of(before));
        return before + paint.apply(Style.FOUND, marked) + Width.cut(after, left);
    }

    static String json(FigureHit hit) {
        return Json.object(json -> {
            json.writeStringProperty("story", hit.story().hex());
            Json.field(json, "title", hit.title());
            FigureJson.writeFields(json, hit.figure(), hit.text());
            if (!hit.again().isEmpty()) {
                Json.objects(json, "again", hit.again(), again -> FigureJson.writeValue(json, again));
            }
            json.writeObjectPropertyStart("sentence");
            json.writeNumberProperty("start", hit.sentence().start());
            json.writeNumberProperty("end", hit.sentence().end());
            json.writeStringProperty("text", hit.sentenceText());
            json.writeEndObject();
        });
    }
}
