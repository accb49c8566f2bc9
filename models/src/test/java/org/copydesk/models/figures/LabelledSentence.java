package org.copydesk.models.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Span;

/// A sentence put together again from a file of tokens and BIO labels, with the spans of one label.
record LabelledSentence(String text, List<Span> spans) {

    private static final String CLOSES = ".,;:!?)]}%'\u2019\u201d-\u2013";
    private static final String OPENS = "($\u20ac\u00a3\u00a5\u20b9\u20a1[{\u201c\u2018-\u2013";

    LabelledSentence {
        spans = List.copyOf(spans);
    }

    static List<LabelledSentence> read(Path file, String label) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<String[]> tokens = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells.length >= 2) {
                tokens.add(cells);
            } else if (!tokens.isEmpty()) {
                sentences.add(of(tokens, label));
                tokens.clear();
            }
        }
        return sentences;
    }

    private static LabelledSentence of(List<String[]> tokens, String label) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = -1;
        String before = "";
        for (String[] cells : tokens) {
            String token = cells[0];
            String tag = cells[cells.length - 1];
            if (start >= 0 && !tag.equals("I-" + label)) {
                spans.add(new Span(start, text.length()));
                start = -1;
            }
            if (!text.isEmpty() && !glued(before, token)) {
                text.append(' ');
            }
            if (start < 0 && tag.endsWith("-" + label)) {
                start = text.length();
            }
            text.append(token);
            before = token;
        }
        if (start >= 0) {
            spans.add(new Span(start, text.length()));
        }
        return new LabelledSentence(text.toString(), spans);
    }

    private static boolean glued(String before, String token) {
        boolean sign =
                token.equals("$") && before.length() <= 3 && before.chars().allMatch(Character::isUpperCase);
        boolean dotted = before.equals(".") && token.length() == 1 && Character.isUpperCase(token.charAt(0));
        return sign || dotted || one(CLOSES, token) || one(OPENS, before);
    }

    private static boolean one(String set, String token) {
        return token.length() == 1 && set.contains(token);
    }
}
