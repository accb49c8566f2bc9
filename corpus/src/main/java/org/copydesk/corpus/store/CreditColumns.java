package org.copydesk.corpus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// Credits as columns of `stories` and `sightings`.
final class CreditColumns {

    /// In the order of [#values]. `declared` is the language that a place declares.
    static final String NAMES = "title, byline, publisher, section, url, declared, published, published_from";

    /// The place of `published` among them.
    static final int PUBLISHED = 6;

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
            lower(credits.published().from())
        };
    }

    static Credits read(ResultSet row) throws SQLException {
        String at = row.getString("published");
        Published.From from =
                Published.From.valueOf(row.getString("published_from").toUpperCase(Locale.ROOT));
        return new Credits(
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getString("section"),
                row.getString("url"),
                row.getString("declared"),
                at == null ? Published.UNKNOWN : new Published(at, from));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
