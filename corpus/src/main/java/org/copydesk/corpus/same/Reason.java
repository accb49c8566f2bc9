package org.copydesk.corpus.same;

/// Why a pair was judged as it was.
public enum Reason {
    /// The words are the same, cuts and inserted lines aside.
    SAME_WORDS("the same words"),
    /// The shorter one is the beginning of the longer one, or the like.
    CUT("one is cut"),
    /// Some words were changed all over.
    EDITED("lightly edited"),
    /// The lead is kept, paragraphs are new.
    UPDATED("the lead is kept and paragraphs are new"),
    /// The shorter one stands deep inside the longer one.
    INSIDE("one stands inside the other"),
    /// The longer one holds several stories.
    PAGE("the longer one is a page of several stories"),
    /// Too few words are shared.
    LITTLE_SHARED("too little is shared"),
    /// One template, other figures.
    OTHER_FIGURES("the wording is the same, the figures are others"),
    /// One template, other names.
    OTHER_NAMES("the wording is the same, the names are others"),
    /// The shared part is not where both begin.
    OTHER_LEAD("they begin otherwise"),
    /// Frame and middle: what differs is in the same place of both.
    OTHER_MIDDLE("what is shared stands around something that differs");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /// In words that a user understands.
    public String words() {
        return words;
    }
}
