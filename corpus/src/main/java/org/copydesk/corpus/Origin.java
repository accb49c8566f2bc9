package org.copydesk.corpus;

import java.util.Objects;

/// Where a field of a story's credits was found, and how far it is to be trusted.
///
/// @param from where
/// @param confidence how probable it is that a reader of the page would say the same, more than 0 and at most
///     1: for headlines, authors and dates of pages the share of development pages on which what was found
///     that way was right, for all else an estimate
public record Origin(From from, double confidence) {

    /// Someone who knows has said so outside the page.
    public static final Origin GIVEN = new Origin(From.GIVEN, 1);

    /// Where credits are found.
    public enum From {
        /// Outside the page: a field of a row, an item of a feed, a mail's header, a document's properties, the
        /// address that a crawler noted.
        GIVEN,
        /// A rule of the page's site.
        RULE,
        /// The page's JSON-LD (schema.org).
        JSON_LD,
        /// The page's other metadata: `meta` and `link` elements, `time` elements, the title of the tab.
        META,
        /// What a reader sees.
        TEXT,
        /// The page's address.
        URL,
        /// A relative date ("5 days ago") and a known anchor.
        RELATIVE
    }

    public Origin {
        Objects.requireNonNull(from);
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is more than 0 and at most 1, not " + confidence);
        }
    }
}
