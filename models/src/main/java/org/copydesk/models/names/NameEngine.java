package org.copydesk.models.names;

/// How much work goes into finding names. What each reaches, and how fast, stands in the README of the room.
public enum NameEngine {
    /// Nothing is looked for.
    NONE,
    /// A chain over our clues reads everything.
    FAST,
    /// The chain and the encoder both read everything.
    ACCURATE,
    /// The chain reads everything, the encoder what the chain is not sure of.
    CASCADE
}
