package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a dash with spaces about it parts: the place before a report ("SEOUL - Samsung said"), and names that a reader
/// of sentences took for one.
final class Datelines {

    private static final int LONGEST = 6;
    private static final String DASH = "-";
    private static final double SCORE = 0.95;

    private Datelines() {}

    /// Whether the tokens from `start` to the dash at `dash` stand in capitals at the beginning of a line.
    static boolean endsAt(List<Token> tokens, int start, int dash, String text) {
        if (dash == start
                || dash - start > LONGEST
                || !isSpacedDash(tokens, dash)
                || !beginsLine(tokens, start, text)) {
            return false;
        }
        return tokens.subList(start, dash).stream().allMatch(token -> isLoud(token.text()));
    }

    private static boolean beginsLine(List<Token> tokens, int start, String text) {
        int before = start == 0 ? 0 : tokens.get(start - 1).end();
        String between = text.substring(before, tokens.get(start).start());
        return start == 0 || between.indexOf('\n') >= 0;
    }

    private static boolean isLoud(String word) {
        boolean letter = Character.isLetter(word.codePointAt(0));
        return letter ? word.equals(word.toUpperCase(Locale.ROOT)) : word.equals(",");
    }

    /// Whether a dash with spaces on both sides stands at `i`; one at the end of a sentence has them.
    static boolean isSpacedDash(List<Token> tokens, int i) {
        return tokens.get(i).text().equals(DASH)
                && i > 0
                && tokens.get(i - 1).end() < tokens.get(i).start()
                && (i + 1 == tokens.size()
                        || tokens.get(i).end() < tokens.get(i + 1).start());
    }

    /// The names of a sentence: a listed place in capitals before a dash is that place, whatever the reader says; no
    /// name goes across such a dash. A hyphen is no dash in a person's name, nor where one side of it has a single
    /// word: texts that a program cut into tokens have spaces about the hyphens of "Kim Min - seok" too.
    ///
    /// @param text what the sentence stands in
    static List<NameSpan> mend(String text, List<Token> sentence, List<NameSpan> names, Lexicon lexicon) {
        int dash = sentence.size() - 1;
        if (dash > 0
                && dash <= LONGEST
                && isSpacedDash(sentence, dash)
                && lexicon.isPlacePhrase(title(sentence, dash))) {
            return List.of(new NameSpan(0, dash, "PLACE", SCORE, 0));
        }
        List<NameSpan> out = new ArrayList<>();
        names.forEach(name -> cut(text, sentence, name, out));
        return out;
    }

    private static void cut(String text, List<Token> sentence, NameSpan name, List<NameSpan> out) {
        List<NameSpan> parts = new ArrayList<>();
        int from = name.from();
        for (int i = from + 1; i < name.to(); i++) {
            boolean last = i + 1 == name.to();
            if (last || (i > from && isSpacedDash(sentence, i) && parts(text, sentence, name, i))) {
                int to = last ? name.to() : i;
                parts.add(new NameSpan(from, to, name.kind(), name.score(), name.firm()));
                from = i + 1;
            }
        }
        boolean words = parts.stream().allMatch(part -> hasWord(sentence, part));
        out.addAll(parts.size() > 1 && words ? parts : List.of(name));
    }

    /// Whether the mark at `i` stands between two names and not within one.
    private static boolean parts(String text, List<Token> sentence, NameSpan name, int i) {
        boolean hyphen = text.charAt(sentence.get(i).start()) == '-';
        return !hyphen || (!name.kind().equals("PERSON") && i - name.from() > 1 && name.to() - i > 2);
    }

    /// A part of a letter or a number is no name by itself: "T - Mobile" was one word before somebody set it apart.
    private static boolean hasWord(List<Token> sentence, NameSpan part) {
        return sentence.subList(part.from(), part.to()).stream()
                .map(Token::text)
                .anyMatch(word -> word.codePoints().filter(Character::isLetter).count() > 1);
    }

    private static String title(List<Token> sentence, int to) {
        StringBuilder out = new StringBuilder();
        for (Token token : sentence.subList(0, to)) {
            String word = token.text();
            out.append(out.isEmpty() ? "" : " ")
                    .append(word, 0, 1)
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
