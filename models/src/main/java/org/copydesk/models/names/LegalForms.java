package org.copydesk.models.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A firm is known by its legal form, even where it bears a person's name ("Robert Bosch GmbH").
final class LegalForms {

    private static final Set<String> AND = Set.of("&", "and");
    private static final String DOT = ".";

    /// Log odds that such a name is a firm: as sure as the typer is of firms that it knows.
    private static final double SURE = 5;

    /// By their words without dots, each with whether a dot behind it is its own.
    private static final Map<List<String>, Boolean> FORMS = forms();

    private static final int LONGEST =
            FORMS.keySet().stream().mapToInt(List::size).max().orElseThrow();

    private static final Set<String> FIRST =
            FORMS.keySet().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private LegalForms() {}

    /// Whether what may be a legal form stands behind a capitalized word and in none of the names: a firm
    /// was missed, perhaps.
    ///
    /// @param words a sentence's
    /// @param names found in it, in order
    static boolean isMissed(List<String> words, List<NameSpan> names) {
        int name = 0;
        for (int i = 1; i < words.size(); i++) {
            while (name < names.size() && names.get(name).to() <= i) {
                name++;
            }
            boolean named = name < names.size() && names.get(name).from() <= i;
            if (!named
                    && FIRST.contains(bare(words.get(i)))
                    && Character.isUpperCase(words.get(i - 1).codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /// Whether what may be a legal form stands in a name behind another word.
    static boolean isIn(List<String> words, NameSpan name) {
        return words.subList(name.from() + 1, name.to()).stream().anyMatch(word -> FIRST.contains(bare(word)));
    }

    private static Map<List<String>, Boolean> forms() {
        Map<List<String>, Boolean> forms = new HashMap<>();
        for (String line : StoryWords.legalForms()) {
            List<String> words = Tokenizer.words(line).stream()
                    .map(LegalForms::bare)
                    .filter(word -> !word.isEmpty())
                    .toList();
            forms.put(words, line.endsWith(DOT));
        }
        return Map.copyOf(forms);
    }

    /// The name with the legal form behind it, which readers sometimes leave out, as a firm, and so the surnames
    /// of several partners; other names as they are.
    static NameSpan mend(List<Token> sentence, NameSpan name) {
        int partners = Partners.end(sentence, name);
        int to = partners > 0 ? partners : end(sentence, name);
        return to > 0 ? new NameSpan(name.from(), to, "ORG", name.score(), SURE) : name;
    }

    /// One past the form with which a name ends, or which stands behind it, or 0.
    private static int end(List<Token> sentence, NameSpan name) {
        int at = name.to();
        if (at + 1 < sentence.size() && isAnd(sentence, at) && isCompany(sentence, at + 1)) {
            at += 2;
        }
        int to = at;
        for (int next = form(sentence, to); next > to; next = form(sentence, to)) {
            to = next;
        }
        boolean firm = to > name.to() && !(to < sentence.size() && isHyphen(sentence, to));
        return firm ? to : within(sentence, name);
    }

    /// One past the form with which a name ends that was taken for something else than a firm, or 0.
    private static int within(List<Token> sentence, NameSpan name) {
        if (name.kind().equals("ORG")) {
            return dot(sentence, name);
        }
        for (int i = name.from() + 1; i < name.to(); i++) {
            int to = form(sentence, i);
            if (to >= name.to()) {
                return to;
            }
        }
        boolean company = name.to() - name.from() > 2
                && isAnd(sentence, name.to() - 2)
                && StoryWords.isCo(sentence.get(name.to() - 1).text());
        return company ? name.to() : 0;
    }

    /// One past the dot that belongs to the form with which a name ends, or 0.
    private static int dot(List<Token> sentence, NameSpan name) {
        for (int i = Math.max(name.from() + 1, name.to() - LONGEST * 2); i < name.to(); i++) {
            int to = form(sentence, i);
            if (to > name.to()) {
                return to;
            }
        }
        return 0;
    }

    private static boolean isAnd(List<Token> sentence, int at) {
        return AND.contains(sentence.get(at).text());
    }

    private static boolean isCompany(List<Token> sentence, int at) {
        return StoryWords.isCo(sentence.get(at).text()) || form(sentence, at) > at;
    }

    private static boolean isHyphen(List<Token> sentence, int at) {
        return sentence.get(at).text().equals("-");
    }

    /// One past the legal form that begins at `from`, the longest, or `from`.
    static int form(List<Token> sentence, int from) {
        int best = from;
        for (Map.Entry<List<String>, Boolean> form : FORMS.entrySet()) {
            int to = after(sentence, from, form.getKey());
            if (to > 0 && form.getValue() && isDot(sentence, to)) {
                to++;
            }
            best = Math.max(best, to);
        }
        return best;
    }

    /// One past these words, or 0 where they do not stand at `from`; dots between them may be missing.
    private static int after(List<Token> sentence, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            if (at > from && isDot(sentence, at)) {
                at++;
            }
            if (at >= sentence.size() || !bare(sentence.get(at).text()).equals(word)) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static boolean isDot(List<Token> sentence, int at) {
        return at < sentence.size()
                && sentence.get(at).text().equals(DOT)
                && sentence.get(at - 1).end() == sentence.get(at).start();
    }

    /// Without dots; in small letters they tell a form from a word ("a.s." from "as").
    private static String bare(String word) {
        if (!Character.isLowerCase(word.codePointAt(0))) {
            return word.replace(DOT, "");
        }
        return word.endsWith(DOT) ? word.substring(0, word.length() - 1) : word;
    }

    /// A name without the legal forms at its end, or itself.
    static String without(String name) {
        List<Token> words = Tokenizer.tokens(name, 0, name.length());
        int end = words.size();
        for (int next = before(words, end); next < end; next = before(words, end)) {
            end = next;
        }
        return end == words.size() ? name : name.substring(0, words.get(end - 1).end());
    }

    /// Where the form begins that ends before `end`, or `end`. The first word of a name is none.
    private static int before(List<Token> words, int end) {
        if (end < 2) {
            return end;
        }
        String last = words.get(end - 1).text();
        if (last.equals(",") || AND.contains(last.toLowerCase(Locale.ROOT))) {
            return end - 1;
        }
        boolean apart = words.get(end - 2).end() < words.get(end - 1).start();
        if (apart && StoryWords.isCo(last)) {
            return end - 1;
        }
        for (int i = Math.max(1, end - LONGEST * 2); i < end; i++) {
            if (words.get(i - 1).end() < words.get(i).start() && form(words, i) == end) {
                return i;
            }
        }
        return end;
    }
}
