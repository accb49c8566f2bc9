package org.copydesk.corpus.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// Credits as columns of `stories` and `sightings`.
final class CreditColumns {

    /// In the order of [#values]. `declared` is the language that a place declares. A date and how it is known
    /// stand side by side.
    static final List<String> LIST = List.of(
            "title",
            "byline",
            "publisher",
            "section",
            "url",
            "declared",
            "published",
            "published_from",
            "description",
            "modified",
            "modified_from");

    /// [#LIST], with commas between.
    static final String NAMES = String.join(", ", LIST);

    /// The place of `published` among them.
    static final int PUBLISHED = LIST.indexOf("published");

    /// The place of `modified` among them.
    static final int MODIFIED = LIST.indexOf("modified");

    private static final Pattern ORIGIN = Pattern.compile("(\\w+)=([a-z_]+):(0?\\.\\d+|1)");
    private static final double HUNDREDTHS = 100;

    private CreditColumns() {}

    static @Nullable Object[] values(Credits credits) {
        return new @Nullable Object[] {
            credits.title(),
            credits.byline(),
            credits.publisher(),
            credits.section(),
            credits.url(),
            credits.language(),
            credits.published().at(),
            lower(credits.published().from()),
            credits.description(),
            credits.modified().at(),
            credits.modified().at() == null ? null : lower(credits.modified().from())
        };
    }

    static Credits read(ResultSet row) throws SQLException {
        return read(row, Map.of());
    }

    /// With the origins, which only sightings have.
    static Credits readSighting(ResultSet row) throws SQLException {
        return read(row, origins(row.getString("origins")));
    }

    private static Credits read(ResultSet row, Map<CreditField, Origin> origins) throws SQLException {
        return new Credits(
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getString("section"),
                row.getString("url"),
                row.getString("declared"),
                row.getString("description"),
                date(row.getString("published"), row.getString("published_from")),
                date(row.getString("modified"), row.getString("modified_from")),
                origins);
    }

    private static Published date(@Nullable String at, @Nullable String from) {
        return at == null || from == null
                ? Published.UNKNOWN
                : new Published(at, Published.From.valueOf(from.toUpperCase(Locale.ROOT)));
    }

    /// `title=text:0.92 byline=json_ld:0.8`: where each field was found and how far it is to be trusted, to two
    /// digits; null where nothing of it is known.
    static @Nullable String origins(Credits credits) {
        StringJoiner out = new StringJoiner(" ");
        credits.origins()
                .forEach((field, origin) -> out.add(lower(field) + "=" + lower(origin.from()) + ":"
                        + BigDecimal.valueOf(Math.round(origin.confidence() * HUNDREDTHS), 2)
                                .stripTrailingZeros()
                                .toPlainString()));
        return out.length() == 0 ? null : out.toString();
    }

    private static Map<CreditField, Origin> origins(@Nullable String written) {
        Map<CreditField, Origin> origins = new EnumMap<>(CreditField.class);
        Matcher each = ORIGIN.matcher(written == null ? "" : written);
        while (each.find()) {
            origins.put(
                    CreditField.valueOf(each.group(1).toUpperCase(Locale.ROOT)),
                    new Origin(
                            Origin.From.valueOf(each.group(2).toUpperCase(Locale.ROOT)),
                            Double.parseDouble(each.group(3))));
        }
        return origins;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
