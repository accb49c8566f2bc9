package org.copydesk.models.names;

/// The numbers of the kinds of clues: what is said, as the rest of a clue's number is what it is said of. They
/// stand in the model file by way of the clues' numbers: whoever changes one trains the model again.
final class ClueKind {

    /// The word itself: as written, small, shape, fine and coarse group, lists, beginnings, ends, length; 15.
    static final int HERE = 0;
    /// The word before: small, group, lists, end, shape; 5.
    static final int BEFORE = 20;
    /// The word after, alike.
    static final int AFTER = 30;
    /// The word before that: small, group; 2.
    static final int FAR_BEFORE = 40;
    /// The word after the next, alike.
    static final int FAR_AFTER = 44;
    /// The word before and this one: small, group, shape; 3. The shape alone at a sentence's beginning; 1.
    static final int PAIR_BEFORE = 50;
    /// This word and the next: small, group, shape; 3. That there is none; 1.
    static final int PAIR_AFTER = 55;
    /// Three words: shapes; coarse groups about the shape; 2.
    static final int THREE = 60;
    /// The listed phrase that covers the word; with its shape; 2.
    static final int PHRASE = 65;
    /// The run of capitalised words that the word stands in; 13.
    static final int RUN = 70;
    /// That most words have capitals; 1.
    static final int SHOUTING = 90;

    private ClueKind() {}
}
