package org.copydesk.corpus.same;

/// What one text is to another.
public enum Relation {
    /// The same story, set otherwise, cut, or lightly edited.
    NEAR,
    /// The same story, updated: it keeps its lead, and paragraphs are new.
    VERSION,
    /// The shorter text stands whole inside the longer one, which is about other things too.
    CONTAINED,
    /// Another story.
    OTHER
}
