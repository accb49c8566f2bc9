package org.copydesk.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a file reads as, before it is split into stories.
public sealed interface Page {

    /// File and record; the line is that of the page's first line in the file.
    Place place();

    /// What is known of the page from outside its text: a row's fields, a mail's headers, a feed item, document
    /// properties. Never guessed from the text.
    Credits credits();

    /// When the page was fetched or sent: what "5 days ago" counts from; null where it is not known.
    @Nullable
    Instant anchor();

    /// A page with markup.
    ///
    /// @param place see [Page#place]
    /// @param credits see [Page#credits]
    /// @param anchor see [Page#anchor]
    /// @param markup HTML as text, decoded
    /// @param sheet whether it is a sheet of its own, a mail or a document, and not a page of a site
    record Html(Place place, Credits credits, @Nullable Instant anchor, String markup, boolean sheet) implements Page {
        public Html {
            Objects.requireNonNull(place);
            Objects.requireNonNull(credits);
            Objects.requireNonNull(markup);
        }

        /// A page of a site.
        public Html(Place place, Credits credits, @Nullable Instant anchor, String markup) {
            this(place, credits, anchor, markup, false);
        }
    }

    /// A page without markup.
    ///
    /// @param place see [Page#place]
    /// @param credits see [Page#credits]
    /// @param anchor see [Page#anchor]
    /// @param lines as they stand, without their line ends, blank ones included
    record Lines(Place place, Credits credits, @Nullable Instant anchor, List<String> lines) implements Page {
        public Lines {
            Objects.requireNonNull(place);
            Objects.requireNonNull(credits);
            lines = List.copyOf(lines);
        }
    }

    /// A mail without markup.
    ///
    /// @param place see [Page#place]
    /// @param credits see [Page#credits]
    /// @param anchor see [Page#anchor]
    /// @param lines as they stand, without their line ends, blank ones included
    record Mail(Place place, Credits credits, @Nullable Instant anchor, List<String> lines) implements Page {
        public Mail {
            Objects.requireNonNull(place);
            Objects.requireNonNull(credits);
            lines = List.copyOf(lines);
        }
    }

    /// A story that comes clean: a row of JSONL or CSV with its text in a field of its own.
    ///
    /// @param place see [Page#place]
    /// @param credits see [Page#credits]
    /// @param anchor see [Page#anchor]
    /// @param text the field as it stands
    record Clean(Place place, Credits credits, @Nullable Instant anchor, String text) implements Page {
        public Clean {
            Objects.requireNonNull(place);
            Objects.requireNonNull(credits);
            Objects.requireNonNull(text);
        }
    }
}
