package org.copydesk.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads rows with the field names of Trafilatura and news-please: a row with text is a story, one with markup
/// a page.
final class RowPages {

    private static final List<String> TEXT = List.of("text", "maintext");
    private static final List<String> MARKUP = List.of("html", "raw_html");
    /// A page as it came: markup or plain text.
    private static final String RAW = "raw";
    private static final List<String> DESCRIPTION = List.of("description", "excerpt");
    private static final List<String> PUBLISHED = List.of("date", "date_publish", "published");
    private static final List<String> MODIFIED = List.of("date_modify", "modified");
    /// From the name of a paper to that of its server.
    private static final List<String> PUBLISHER =
            List.of("publisher", "sitename", "source-hostname", "source_domain", "hostname");

    /// How much of a page is looked at to tell whether it is markup, in UTF-16 units.
    private static final int START = 1 << 16;

    /// What no plain text has: the end of an element, or a paragraph's or line's break.
    private static final Pattern TAG = Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>|<(?:p|br)(?:\\s[^<>]*)?/?>");

    private RowPages() {}

    static Outcome<Page> of(RawFile raw) throws IOException {
        JsonNode row;
        try {
            row = Json.tree(raw.bytes().array());
        } catch (JacksonException e) {
            throw new IOException("the row is no JSON object: " + Json.reason(e), e);
        }
        if (!row.isObject()) {
            throw new IOException("the row is no JSON object");
        }
        Credits credits = credits(row).or(OutsideCredits.of(raw));
        // what the row says of itself is surer than what is said of its file
        Instant downloaded = Dates.instant(string(row, "date_download"), true);
        Instant anchor = downloaded != null ? downloaded : raw.fetched();
        String text = first(row, TEXT);
        if (text != null) {
            return new Outcome.Kept<>(new Page.Clean(raw.place(), credits, anchor, text));
        }
        String markup = first(row, MARKUP);
        if (markup != null) {
            return new Outcome.Kept<>(new Page.Html(raw.place(), credits, anchor, markup));
        }
        String came = first(row, List.of(RAW));
        if (came != null) {
            return new Outcome.Kept<>(asItCame(raw.place(), credits, anchor, came));
        }
        return new Outcome.Dropped<>(
                raw.place(), "a row without text: text, maintext, html and raw are missing or blank");
    }

    /// Told apart as files without an ending are; but tags in the midst of it make it markup too.
    private static Page asItCame(Place place, Credits credits, @Nullable Instant anchor, String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        String start = text.substring(0, Math.min(text.length(), START));
        boolean plain =
                MediaTypes.of("", null, start.getBytes(StandardCharsets.UTF_8)).equals(MediaTypes.TEXT)
                        && !TAG.matcher(start).find();
        return plain
                ? new Page.Lines(place, credits, anchor, TextPages.split(text))
                : new Page.Html(place, credits, anchor, raw);
    }

    private static Credits credits(JsonNode row) {
        String source = string(row, "source");
        return new Credits(
                        OutsideCredits.text(string(row, "title")),
                        byline(row),
                        OutsideCredits.text(first(row, PUBLISHER)),
                        OutsideCredits.text(string(row, "section")),
                        // Trafilatura calls the address "source" in its JSON
                        OutsideCredits.text(
                                row.hasNonNull("url") || source == null || !source.startsWith("http")
                                        ? string(row, "url")
                                        : source),
                        OutsideCredits.language(string(row, "language")),
                        OutsideCredits.text(first(row, DESCRIPTION)),
                        date(row, PUBLISHED),
                        date(row, MODIFIED),
                        Map.of())
                .by(Origin.GIVEN);
    }

    private static Published date(JsonNode row, List<String> fields) {
        return fields.stream()
                .map(row::path)
                .map(RowPages::date)
                .filter(date -> date.from() != Published.From.NONE)
                .findFirst()
                .orElse(Published.UNKNOWN);
    }

    /// Numbers are seconds or milliseconds since 1970.
    private static Published date(JsonNode date) {
        if (date.isIntegralNumber() && date.canConvertToLong()) {
            long number = date.asLong();
            boolean compact = number >= 1600_01_01 && number < 2100_01_01;
            return compact
                    ? Dates.published(String.valueOf(number))
                    : Dates.published(
                            number > 100_000_000_000L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        return date.isString() ? Dates.published(date.asString()) : Published.UNKNOWN;
    }

    private static @Nullable String byline(JsonNode row) {
        String names = Stream.of("author", "authors", "byline")
                .map(row::path)
                .map(RowPages::names)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        return OutsideCredits.byline(names);
    }

    private static String names(JsonNode authors) {
        if (authors.isArray()) {
            return StreamSupport.stream(authors.spliterator(), false)
                    .map(author -> author.isObject() ? author.path("name") : author)
                    .filter(JsonNode::isString)
                    .map(author -> OutsideCredits.byline(author.asString()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
        String text = authors.isString() ? authors.asString().strip() : "";
        // a list as Python prints it: what tables get when a list is put into a cell
        boolean list = text.startsWith("[") && text.endsWith("]");
        return list
                ? text.substring(1, text.length() - 1)
                        .replaceAll("(^|, *)['\"]|['\"](?=,|$)", "$1")
                        .strip()
                : text;
    }

    private static @Nullable String first(JsonNode row, List<String> fields) {
        return fields.stream()
                .map(field -> string(row, field))
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String string(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isString() ? value.asString() : null;
    }
}
