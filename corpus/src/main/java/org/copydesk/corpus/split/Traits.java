package org.copydesk.corpus.split;

/// What can be counted in a line beyond its [Shape], in one pass over its characters.
///
/// @param letters letters
/// @param capitals capital letters
/// @param digits digits
/// @param commas commas and semicolons
/// @param quotes quotation marks that open or close speech
/// @param marks signs that separate labels and dress links: `| · » › > # @ © { } _ = \ / •`
/// @param brackets characters inside square brackets
/// @param address whether it has an address of the web or of mail
/// @param capitalStart whether its first letter is a capital
/// @param colon whether it ends with a colon
/// @param dots whether it ends with three dots
/// @param closed whether the last character is a letter or digit
record Traits(
        int letters,
        int capitals,
        int digits,
        int commas,
        int quotes,
        int marks,
        int brackets,
        boolean address,
        boolean capitalStart,
        boolean colon,
        boolean dots,
        boolean closed) {

    private static final byte MARK = 1;
    private static final byte COMMA = 2;
    private static final byte QUOTE = 3;

    /// What a character under 128 counts as.
    private static final byte[] KIND = new byte[128];

    static {
        "|>#@{}_=\\/*+~^<".chars().forEach(c -> KIND[c] = MARK);
        ",;".chars().forEach(c -> KIND[c] = COMMA);
        KIND['"'] = QUOTE;
    }

    static Traits of(String text) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        int[] kinds = new int[4];
        int brackets = 0;
        int depth = 0;
        boolean capitalStart = false;
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (Letters.isLetter(c)) {
                boolean capital = Letters.isCapital(c);
                capitalStart |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            } else if (Letters.isDigit(c)) {
                digits++;
            } else {
                kinds[kind(c)]++;
                depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            }
            brackets += depth > 0 ? 1 : 0;
        }
        char last = text.charAt(text.length() - 1);
        return new Traits(
                letters,
                capitals,
                digits,
                kinds[COMMA],
                kinds[QUOTE],
                kinds[MARK],
                brackets,
                text.contains("://") || text.contains("www.") || (kinds[MARK] > 0 && text.indexOf('@') > 0),
                capitalStart,
                last == ':',
                last == '…' || text.endsWith("..."),
                Letters.isLetterOrDigit(last));
    }

    private static int kind(char c) {
        if (c < 128) {
            return KIND[c];
        }
        return switch (c) {
            case '“', '”', '„', '«', '‘' -> QUOTE;
            case '·', '»', '›', '•', '©', '▪', '●', '→', '▼', '▾', '✓', '×' -> MARK;
            default -> 0;
        };
    }
}
