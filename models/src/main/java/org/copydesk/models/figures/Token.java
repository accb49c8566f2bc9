package org.copydesk.models.figures;

/// A word, a number or a single sign of the text.
///
/// @param kind which of them
/// @param start the first UTF-16 unit
/// @param end one past the last
/// @param gap what stands between the token before and this one
/// @param lower a word in lower case, dots of an abbreviation left out (`us` for `U.S.`), empty where the word is too
///     long to be in any table; a sign as it stands; empty for a number
/// @param shape how a word is written
/// @param numeral the value of a number; [Numeral#NONE] for all else
record Token(Kind kind, int start, int end, Gap gap, String lower, Shape shape, Numeral numeral) {

    /// What stands beyond both ends of the text.
    static final Token NOTHING = new Token(Kind.NOTHING, 0, 0, Gap.BREAK, "", Shape.OTHER, Numeral.NONE);

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        NOTHING
    }

    enum Gap {
        NONE,
        SPACE,
        /// A line ends in between: no figure reaches across.
        BREAK
    }

    enum Shape {
        LOWER,
        CAPITAL,
        UPPER,
        OTHER
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    /// Whether this is the word `text`, given in lower case.
    boolean word(String text) {
        return kind == Kind.WORD && lower.equals(text);
    }

    boolean sign(char sign) {
        return kind == Kind.SIGN && lower.charAt(0) == sign;
    }

    /// Whether nothing stands between this token and the one before.
    boolean glued() {
        return gap == Gap.NONE;
    }

    /// Whether this is a word that begins with a capital letter.
    boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    /// A hyphen or dash of any length.
    boolean dash() {
        return kind == Kind.SIGN && "-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(lower.charAt(0)) >= 0;
    }

    /// A hyphen between two words, nothing around it on its left.
    boolean hyphen() {
        return dash() && glued();
    }
}
