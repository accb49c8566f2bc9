package org.copydesk.index.query;

/// What the words of a query are looked up in.
public enum TextField {
    /// Title and text of a story: what a word without a field means.
    ANY,
    /// The headline, and other headlines under which the same story was seen.
    TITLE,
    /// The story's text.
    TEXT,
    /// The names of persons in the text.
    PERSON,
    /// The names of firms in the text.
    FIRM,
    /// The names of institutions in the text.
    INSTITUTION,
    /// The names of places in the text.
    PLACE,
    /// The names of anybody and anything in the text.
    ENTITY,
    /// Who published the story, in any of the places where it was seen.
    PUBLISHER
}
