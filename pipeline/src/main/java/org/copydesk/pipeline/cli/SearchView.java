package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.corpus.Span;
import org.copydesk.index.Facets;
import org.copydesk.index.Facets.Count;
import org.copydesk.index.Facets.Facet;
import org.copydesk.index.Highlight;
import org.copydesk.index.Hit;
import org.copydesk.pipeline.terminal.Paint;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Width;

/// Hits and facets for people.
final class SearchView {

    private static final String INDENT = "    ";

    private final Paint paint;
    private final int width;

    SearchView(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    /// Number and title; publisher, date and short id; stretches of the text with what was found.
    List<String> hit(int number, Hit hit) {
        List<String> lines = new ArrayList<>();
        String title = hit.highlights().stream()
                .filter(highlight -> highlight.part() == Highlight.Part.TITLE)
                .findFirst()
                .map(this::marked)
                .orElseGet(() -> Visible.line(Objects.requireNonNullElse(hit.title(), Shown.UNTITLED)));
        lines.add(String.format(Locale.ROOT, "%2d  %s", number, paint.apply(Style.BOLD, title)));
        lines.add(INDENT
                + paint.apply(
                        Style.DIM,
                        String.join(
                                " · ",
                                Stream.of(hit.publisher(), Shown.day(hit.published()), Shown.shortId(hit.id()))
                                        .filter(Objects::nonNull)
                                        .map(Visible::line)
                                        .toList())));
        hit.highlights().stream()
                .filter(highlight -> highlight.part() == Highlight.Part.TEXT)
                .map(this::fitted)
                .forEach(snippet -> lines.add(INDENT + snippet));
        if (hit.more() > 0) {
            lines.add(INDENT
                    + paint.apply(
                            Style.DIM,
                            "and " + Say.number(hit.more()) + " more: copydesk duplicates " + Shown.shortId(hit.id())));
        }
        return lines;
    }

    /// The values of each dimension with their counts.
    List<String> facets(Facets facets) {
        List<String> lines = new ArrayList<>();
        for (Facet facet : facets.facets()) {
            if (facet.counts().isEmpty()) {
                continue;
            }
            lines.add("");
            lines.add(paint.apply(Style.BOLD, facet.dimension().name().toLowerCase(Locale.ROOT)));
            for (Count count : facet.counts()) {
                lines.add(String.format(
                        Locale.ROOT, "%7s  %s", Say.number(count.stories()), Visible.line(count.value())));
            }
            int more = facet.values() - facet.counts().size();
            if (more > 0) {
                lines.add(paint.apply(Style.DIM, "         and " + Say.number(more) + " more"));
            }
        }
        return lines;
    }

    /// A snippet on one line: as much of its beginning as fits.
    private String fitted(Highlight highlight) {
        int room = Math.max(20, width - INDENT.length());
        String snippet = highlight.snippet();
        if (Width.of(Visible.line(snippet)) <= 2 * room) {
            return marked(highlight);
        }
        String cut = Width.cut(snippet, 2 * room);
        int kept = cut.length() - 1;
        List<Span> inside = highlight.matches().stream()
                .filter(match -> match.end() <= kept)
                .toList();
        return marked(new Highlight(highlight.part(), highlight.start(), cut, inside));
    }

    private String marked(Highlight highlight) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (Span match : highlight.matches()) {
            line.append(Visible.line(highlight.snippet().substring(at, match.start())));
            line.append(mark(Visible.line(match.of(highlight.snippet()))));
            at = match.end();
        }
        return line.append(Visible.line(highlight.snippet().substring(at))).toString();
    }

    /// Bold and yellow, and back to what it was: a title is bold already.
    private String mark(String text) {
        return paint.apply(Style.FOUND, text);
    }
}
