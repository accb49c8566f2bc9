package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.store.EntityCard;
import org.copydesk.corpus.store.EntityCard.Beside;
import org.copydesk.corpus.store.EntityCount;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Wrap;
import tools.jackson.core.JsonGenerator;

/// All that the desk knows of one entity, for people and for machines.
final class EntityView {

    private static final int PRINTED_SHOWN = 10;

    private final Terminal terminal;

    EntityView(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(EntityCard card) {
        EntityCount count = card.count();
        terminal.line(terminal.paint().apply(Style.BOLD, Visible.line(count.name())) + "  " + count.type());
        terminal.line("named " + Say.count(count.mentions(), "time") + " in " + Say.count(count.stories(), "story")
                + since(count));
        wrapped("also called ", count.otherNames());
        wrapped("printed as ", card.printed().stream().limit(PRINTED_SHOWN).toList());
        for (EntityType type : EntityType.values()) {
            List<String> names = card.beside().stream()
                    .filter(each -> each.entity().type() == type)
                    .map(each -> each.entity().name() + " (" + Say.number(each.stories()) + ")")
                    .toList();
            if (!names.isEmpty()) {
                terminal.line("");
                terminal.line("with " + type);
                Wrap.lines(Visible.line(String.join(", ", names)), terminal.width() - 2)
                        .forEach(line -> terminal.line("  " + line));
            }
        }
        terminal.line("");
        card.newest()
                .forEach(story -> terminal.line(Objects.requireNonNullElse(Shown.day(story.published()), "undated   ")
                        + "  " + Shown.shortId(story.id()) + "  "
                        + Visible.line(Objects.requireNonNullElse(story.title(), Shown.UNTITLED))));
        terminal.line("");
    }

    /// A line each; nothing where there are none.
    void list(List<EntityCount> counts) {
        Table table = new Table(List.of(
                Column.text("type"),
                Column.number("stories"),
                Column.number("mentions"),
                Column.text("since"),
                Column.text("name")));
        counts.forEach(count -> table.row(
                count.type().name(),
                Say.number(count.stories()),
                Say.number(count.mentions()),
                Objects.toString(count.first(), ""),
                count.name()
                        + (count.otherNames().isEmpty() ? "" : " (" + String.join(", ", count.otherNames()) + ")")));
        if (!table.isEmpty()) {
            terminal.lines(table.lines(terminal.paint()));
            terminal.line("");
        }
    }

    private static String since(EntityCount count) {
        if (count.first() == null) {
            return "";
        }
        return count.first().equals(count.last())
                ? " on " + count.first()
                : ", from " + count.first() + " to " + count.last();
    }

    private void wrapped(String what, List<String> names) {
        if (!names.isEmpty()) {
            Wrap.lines(Visible.line(what + String.join(", ", names)), terminal.width())
                    .forEach(terminal::line);
        }
    }

    /// One object.
    static String json(EntityCard card) {
        return Json.object(json -> {
            count(json, card.count());
            names(json, "printed", card.printed());
            Json.objects(json, "with", card.beside(), each -> beside(json, each));
            Json.objects(json, "in", card.newest(), story -> {
                json.writeStringProperty("id", story.id().hex());
                Json.field(json, "title", story.title());
                Json.field(json, "published", story.published());
            });
        });
    }

    private static void beside(JsonGenerator json, Beside each) {
        json.writeStringProperty("type", each.entity().type().name());
        json.writeStringProperty("name", each.entity().name());
        json.writeNumberProperty("stories", each.stories());
    }

    /// The fields of a count, inside an object.
    static void count(JsonGenerator json, EntityCount count) {
        json.writeStringProperty("type", count.type().name());
        json.writeStringProperty("name", count.name());
        names(json, "otherNames", count.otherNames());
        json.writeNumberProperty("stories", count.stories());
        json.writeNumberProperty("mentions", count.mentions());
        Json.field(json, "first", Objects.toString(count.first(), null));
        Json.field(json, "last", Objects.toString(count.last(), null));
    }

    private static void names(JsonGenerator json, String field, List<String> names) {
        json.writeArrayPropertyStart(field);
        names.forEach(json::writeString);
        json.writeEndArray();
    }
}
