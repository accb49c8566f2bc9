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
    private final Map<String, PromoWord> promo = new HashMap<>();

    /// The letters that such words begin with: most words are passed over at their first.
    private final boolean[] promoFirst = new boolean[128];

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

    /// A word that sells, by itself or before another.
    ///
    /// @param weight its own, 0 for none
    /// @param pairs the weights of the words behind it
    private record PromoWord(double weight, Map<String, Double> pairs) {
        static final PromoWord NONE = new PromoWord(0, Map.of());
    }

    Furniture(Map<Rule, List<String>> rules, Map<String, Double> promo) {
        promo.forEach(this::addPromo);
        rules.forEach((rule, lines) -> lines.forEach(line -> add(rule, line)));
    }

    private void addPromo(String words, double weight) {
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        PromoWord known = promo.getOrDefault(first, PromoWord.NONE);
        Map<String, Double> pairs = new HashMap<>(known.pairs());
        if (space >= 0) {
            pairs.put(words.substring(space + 1), weight);
        }
        promo.put(first, new PromoWord(space < 0 ? weight : known.weight(), pairs));
        promoFirst[first.charAt(0)] = true;
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
        if (words > PROMO_WORDS) {
            return false;
        }
        String text = block.text().toLowerCase(Locale.ROOT);
        double weight = 0;
        PromoWord before = PromoWord.NONE;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isPromoWordPart(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                boolean follows = !before.pairs().isEmpty();
                boolean known = promoFirst(text.charAt(start));
                String word = follows || known ? text.substring(start, i) : "";
                weight += follows ? before.pairs().getOrDefault(word, 0.0) : 0;
                before = known ? promo.getOrDefault(word, PromoWord.NONE) : PromoWord.NONE;
                weight += before.weight();
                start = -1;
            }
        }
        return weight > PROMO_WEIGHT * Math.max(1, (double) words / PROMO_PER_WORDS);
    }

    private boolean promoFirst(char c) {
        return c < promoFirst.length && promoFirst[c];
    }

    private static boolean isPromoWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    /// A line as the rules are written: lower case, no bullets and brackets around it, numbers as `#`.
    static String label(String text) {
        StringBuilder label = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (label.isEmpty() || label.charAt(label.length() - 1) != '#') {
                    label.append('#');
                }
            } else {
                label.append(c == '’' ? '\'' : Character.toLowerCase(c));
            }
        }
        int start = 0;
        int end = label.length();
        while (start < end && isEdge(label.charAt(start))) {
            start++;
        }
        while (end > start && (isEdge(label.charAt(end - 1)) || ".…:".indexOf(label.charAt(end - 1)) >= 0)) {
            end--;
        }
        return label.substring(start, end);
    }

    private static boolean isEdge(char c) {
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
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '#';
    }
}
