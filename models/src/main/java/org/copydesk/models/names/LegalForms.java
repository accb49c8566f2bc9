package org.copydesk.models.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A firm is known by its legal form, even where it bears a person's name ("Robert Bosch GmbH").
final class LegalForms {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> AND = Set.of("&", "and");

    /// Log odds that such a name is a firm: as sure as the typer is of firms that it knows.
    private static final double SURE = 5;

    private LegalForms() {}

    /// The name with the legal form behind it, which readers sometimes leave out, as a firm; other names as they are.
    static NameSpan mend(List<Token> sentence, NameSpan name) {
        int to = name.kind().equals("PLACE") ? name.to() : end(sentence, name.to());
        boolean firm = to > name.to() || isPersonWithForm(sentence, name);
        return firm ? new NameSpan(name.from(), to, "ORG", name.score(), SURE) : name;
    }

    private static boolean isPersonWithForm(List<Token> sentence, NameSpan name) {
        return name.kind().equals("PERSON")
                && name.to() - name.from() > 1
                && isForm(sentence, name.from() + 1, name.to());
    }

    private static boolean isForm(List<Token> sentence, int least, int to) {
        String last = sentence.get(to - 1).text();
        boolean company = to - 2 >= least && AND.contains(sentence.get(to - 2).text()) && StoryWords.isCo(last);
        return company || StoryWords.isLegalForm(last);
    }

    private static int end(List<Token> sentence, int to) {
        int at = to;
        if (at + 1 < sentence.size() && AND.contains(sentence.get(at).text()) && isForm(sentence, at, at + 2)) {
            at += 2;
        }
        at = at < sentence.size() && isForm(sentence, at + 1, at + 1) ? at + 1 : at;
        boolean goesOn = at < sentence.size() && sentence.get(at).text().equals("-");
        return goesOn ? to : at;
    }

    /// A name without the legal forms at its end, or itself.
    static String without(String name) {
        String[] words = SPACES.split(name);
        int end = words.length;
        while (end > 1 && isPart(words[end - 1])) {
            end--;
        }
        return end == words.length ? name : String.join(" ", List.of(words).subList(0, end));
    }

    private static boolean isPart(String word) {
        String bare = word.replace(",", "");
        return bare.isEmpty()
                || AND.contains(bare.toLowerCase(Locale.ROOT))
                || StoryWords.isCo(bare)
                || StoryWords.isLegalForm(bare);
    }
}
