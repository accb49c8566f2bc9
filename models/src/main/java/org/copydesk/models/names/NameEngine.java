package org.copydesk.models.names;

/// How much work goes into finding names. What each reaches, and how fast, stands in the README of the room.
public enum NameEngine {
    /// Nothing is looked for.
    NONE,
    /// OpenNLP with our clues reads everything.
    FAST,
    /// The encoder reads everything.
    ACCURATE,
    /// The fast one reads everything, the encoder what the fast one is not sure of.
    CASCADE
}
