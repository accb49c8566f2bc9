package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines that pages put around their stories, as rules that were read from data. Looking a line up costs a walk
/// over its characters, whatever the number of rules.
final class Furniture {

    /// Labels are short; beyond this many words a line is judged by its wording alone.
    private static final int LONGEST_LABEL = 18;

    private static final int PROMO_WORDS = 90;
    private static final double PROMO_WEIGHT = 2.0;
    private static final int PROMO_PER_WORDS = 25;

    private final Map<String, Rule> exact = new HashMap<>();
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> byLastWord = new HashMap<>();
    private final PromoWords promo;

    /// A rule of the data file.
    ///
    /// @param name in kebab case, as the ledger shows it
    /// @param effect what it does
    record Rule(String name, Effect effect) {}

    /// What a rule does with its line and with what follows.
    enum Effect {
        /// The line alone is cut.
        CUT,
        /// The story above is over.
        END,
        /// The story above is over, and other stories follow.
        RELATED
    }

    private record Entry(String start, String end, Rule rule) {
        boolean fits(String label) {
            return label.length() >= start.length() + end.length() && label.startsWith(start) && label.endsWith(end);
        }
    }

    Furniture(Map<Rule, List<String>> rules, Map<String, Double> promo) {
        this.promo = new PromoWords(promo);
        rules.forEach((rule, lines) -> lines.forEach(line -> add(rule, line)));
    }

    private void add(Rule rule, String line) {
        int star = line.indexOf('*');
        if (star < 0) {
            exact.putIfAbsent(label(line), rule);
            return;
        }
        String start = line.substring(0, star).strip();
        String end = line.substring(star + 1).strip();
        Entry entry = new Entry(start.isEmpty() ? "" : keepStart(start), end, rule);
        if (start.isEmpty()) {
            byLastWord.computeIfAbsent(lastWord(end), w -> new ArrayList<>()).add(entry);
        } else {
            byFirstWord
                    .computeIfAbsent(firstWord(start), w -> new ArrayList<>())
                    .add(entry);
        }
    }

    /// The rule that knows this label, or null. Long lines are never labels.
    @Nullable
    Rule ruleFor(Block block) {
        if (block.shape().words() > LONGEST_LABEL || block.text().length() > 160) {
            return null;
        }
        String label = label(block.text());
        Rule rule = exact.get(label);
        if (rule != null || label.isEmpty()) {
            return rule;
        }
        boolean sentence = block.prose();
        for (Entry entry : byFirstWord.getOrDefault(firstWord(label), List.of())) {
            if (entry.fits(label) && !(sentence && entry.start().indexOf(' ') < 0)) {
                return entry.rule();
            }
        }
        for (Entry entry : byLastWord.getOrDefault(lastWord(label), List.of())) {
            if (entry.fits(label)) {
                return entry.rule();
            }
        }
        return null;
    }

    /// Whether a short paragraph sells something: the weights of its words and pairs of words, per sentence's length.
    boolean sells(Block block) {
        int words = block.shape().words();
        return words <= PROMO_WORDS
                && promo.weigh(block.text()) > PROMO_WEIGHT * Math.max(1, (double) words / PROMO_PER_WORDS);
    }

    /// A line as the rules are written: lower case, no bullets and brackets around it, numbers as `#`.
    static String label(String text) {
        char[] label = text.toCharArray();
        int end = 0;
        for (char c : label) {
            if (c >= '0' && (c <= '9' || (c >= 128 && Character.isDigit(c)))) {
                if (end == 0 || label[end - 1] != '#') {
                    label[end++] = '#';
                }
            } else {
                label[end++] = lower(c);
            }
        }
        int start = 0;
        while (start < end && isEdge(label[start])) {
            start++;
        }
        while (end > start && (isEdge(label[end - 1]) || ".…:".indexOf(label[end - 1]) >= 0)) {
            end--;
        }
        return new String(label, start, end - start);
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private static boolean isEdge(char c) {
        return (c < 'a' || c > 'z') && isOtherEdge(c);
    }

    private static boolean isOtherEdge(char c) {
        return c == ' '
                || c == '['
                || c == ']'
                || c == '{'
                || c == '}'
                || c == '"'
                || Text.isBullet(c)
                || (c >= 0x2190 && c <= 0x2bff)
                || (c == '\'');
    }

    private static String keepStart(String start) {
        return start.toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text) {
        int i = 0;
        while (i < text.length() && isWordPart(text.charAt(i))) {
            i++;
        }
        return text.substring(0, Math.max(i, Math.min(1, text.length())));
    }

    private static String lastWord(String text) {
        int i = text.length();
        while (i > 0 && isWordPart(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(Math.min(i, Math.max(0, text.length() - 1)));
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '#';
    }
}
