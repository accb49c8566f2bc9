package org.copydesk.index;

/// The names of the Lucene fields, and the number of their arrangement.
///
/// | field | holds | for |
/// |---|---|---|
/// | `id` | the story's id | replacing, ties |
/// | `title`, `text` | stemmed words, and the text as it stands | words, snippets |
/// | `title.exact`, `text.exact` | words as written, at the same positions | quotes, `word*`, `word~` |
/// | `person`, `firm`, `institution`, `place` | the words of each mention's names and of what is printed for
/// | them, at the offsets of the mention | fields |
/// | `publisher` | words of all publishers | `publisher:` |
/// | `language`, `batch`, `duplicate`, `release` | one term each | filters |
/// | `group` | the id of the story that represents the group, as a doc value | collapsing |
/// | `day` | days since 1970 as points | `date:` |
/// | `when` | seconds since 1970 as a doc value | sorting |
/// | `money.USD` …, `percent` | each figure as a range of doubles | `money:`, `percent:` |
/// | `facet.…` | whole values as sorted-set doc values | facets |
/// | `figure`, `published`, `publisher.first` | stored only | hits |
final class Schema {

    /// Rises with every change to the fields or to how words are made: an index of another version is not read.
    static final int VERSION = 5;

    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String EXACT = ".exact";
    static final String PERSON = "person";
    static final String FIRM = "firm";
    static final String INSTITUTION = "institution";
    static final String PLACE = "place";
    static final String PUBLISHER = "publisher";
    static final String LANGUAGE = "language";
    static final String BATCH = "batch";
    static final String DUPLICATE = "duplicate";
    static final String RELEASE = "release";
    static final String GROUP = "group";
    static final String DAY = "day";
    static final String WHEN = "when";
    static final String MONEY = "money.";
    static final String PERCENT = "percent";
    static final String FACET = "facet.";
    static final String STORED_FIGURE = "figure";
    static final String STORED_PUBLISHED = "published";
    static final String STORED_PUBLISHER = "publisher.first";

    /// The keys of a commit's data.
    static final String COMMIT_SEQUENCE = "copydesk.sequence";

    static final String COMMIT_TOKEN = "copydesk.token";

    static final String COMMIT_VERSION = "copydesk.schema";

    private Schema() {}
}
