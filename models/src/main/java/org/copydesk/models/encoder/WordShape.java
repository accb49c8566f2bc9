package org.copydesk.models.encoder;

/// How a word is written, as the encoder is told: its pieces are in small letters. The numbers are those of the
/// training code.
enum WordShape {
    /// No word: the marks that frame a sentence.
    NONE(0),
    /// Small letters.
    SMALL(1),
    /// One capital, at the first letter.
    CAPITALISED(2),
    /// Two capitals or more and nothing else.
    CAPITALS(3),
    /// A single capital.
    INITIAL(4),
    /// Capitals and small letters in another order ("McDonald", "eBay").
    MIXED(5),
    /// With a digit.
    DIGITS(6),
    /// Neither letters nor digits.
    MARK(7);

    private final int number;

    WordShape(int number) {
        this.number = number;
    }

    /// What stands for it in the encoder's input.
    int number() {
        return number;
    }

    static WordShape of(String word) {
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (Character.isDigit(c)) {
                return DIGITS;
            }
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                first |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (letters == 0) {
            return MARK;
        }
        return ofLetters(letters, capitals, first);
    }

    private static WordShape ofLetters(int letters, int capitals, boolean first) {
        if (capitals == 0) {
            return SMALL;
        }
        if (capitals == letters) {
            return letters == 1 ? INITIAL : CAPITALS;
        }
        return capitals == 1 && first ? CAPITALISED : MIXED;
    }
}
