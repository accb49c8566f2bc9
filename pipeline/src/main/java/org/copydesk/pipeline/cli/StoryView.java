package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Release;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Story;
import org.copydesk.pipeline.terminal.Paint;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Wrap;
import org.jspecify.annotations.Nullable;

/// A whole story for people.
final class StoryView {

    private final Paint paint;
    private final int width;

    StoryView(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    List<String> lines(FiledStory filed) {
        List<String> lines = new ArrayList<>(head(filed.story()));
        addRelease(lines, filed.release());
        lines.add("");
        lines.addAll(Wrap.lines(Visible.text(filed.story().text()), width));
        addNames(lines, filed.annotated().mentions());
        addFigures(lines, filed.story().text(), filed.annotated().figures());
        addCredits(lines, filed.story().credits());
        addSightings(lines, filed.sightings());
        return lines;
    }

    private List<String> head(Story story) {
        Credits credits = story.credits();
        List<String> lines = new ArrayList<>();
        String title = Visible.line(Objects.requireNonNullElse(credits.title(), Shown.UNTITLED));
        Wrap.lines(title, width).forEach(line -> lines.add(paint.apply(Style.BOLD, line)));
        String origin = String.join(
                " · ",
                Stream.of(
                                credits.publisher(),
                                Shown.day(credits.published().at()),
                                credits.byline(),
                                credits.section(),
                                story.language())
                        .filter(Objects::nonNull)
                        .map(Visible::line)
                        .toList());
        Stream.of(origin, credits.url(), changed(credits), "id " + story.id())
                .filter(Objects::nonNull)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(paint.apply(Style.DIM, Visible.line(line))));
        return lines;
    }

    private static @Nullable String changed(Credits credits) {
        String day = Shown.day(credits.modified().at());
        return day == null || day.equals(Shown.day(credits.published().at())) ? null : "changed " + day;
    }

    private void addRelease(List<String> lines, @Nullable Release release) {
        if (release != null) {
            String issuer = release.issuer() == null ? "" : " by " + release.issuer();
            lines.add(paint.apply(
                    Style.YELLOW, Visible.line("press release" + issuer + ", sent out by " + release.wire())));
        }
    }

    private void addNames(List<String> lines, List<Mention> mentions) {
        Map<EntityType, Map<String, Integer>> names = new TreeMap<>();
        mentions.forEach(mention -> names.computeIfAbsent(mention.type(), type -> new LinkedHashMap<>())
                .merge(mention.name(), 1, Integer::sum));
        if (names.isEmpty()) {
            return;
        }
        heading(lines, "Names");
        names.forEach((type, counts) -> {
            List<String> told = counts.entrySet().stream()
                    .map(entry ->
                            Visible.line(entry.getKey()) + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                    .toList();
            List<String> wrapped = Wrap.lines(String.join(", ", told), width - 15);
            for (int i = 0; i < wrapped.size(); i++) {
                lines.add("  " + (i == 0 ? type + " ".repeat(13 - type.name().length()) : " ".repeat(13))
                        + wrapped.get(i));
            }
        });
    }

    private void addFigures(List<String> lines, String text, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        heading(lines, "Figures");
        Table table = new Table(List.of(Column.text("value"), Column.text("as printed", 50), Column.text("note")));
        figures.forEach(figure -> table.row(Shown.value(figure), figure.span().of(text), note(figure, figures)));
        table.lines(paint).stream().skip(1).forEach(line -> lines.add("  " + line));
    }

    private static String note(Figure figure, List<Figure> all) {
        SameAmount same = figure instanceof Figure.Money money ? money.same() : null;
        for (Figure other : all) {
            if (same != null
                    && other.span().equals(same.first())
                    && other instanceof Figure.Money first
                    && figure instanceof Figure.Money again) {
                return "the same" + Shown.rate(first, again);
            }
        }
        return Shown.note(figure);
    }

    private void addCredits(List<String> lines, Credits credits) {
        if (!credits.origins().isEmpty()) {
            heading(lines, "How this is known");
            lines.addAll(CreditsView.lines(credits, paint, width));
        }
    }

    private void addSightings(List<String> lines, List<Sighting> sightings) {
        heading(lines, sightings.size() == 1 ? "Seen once" : "Seen " + Say.number(sightings.size()) + " times");
        lines.addAll(Sightings.table(sightings).lines(paint).stream()
                .skip(1)
                .map(line -> "  " + line)
                .toList());
    }

    private void heading(List<String> lines, String heading) {
        lines.add("");
        lines.add(paint.apply(Style.BOLD, heading));
    }
}
