package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Names that a story has in full at one place and that readers of sentences take apart at another: a person's with
/// the last name at the other end ("Kim Min-jun", "Min-jun Kim"), that of several partners without its legal form
/// ("Smith, Barker & Lowe").
final class Repeats {

    private static final String PERSON = "PERSON";
    private static final String ORG = "ORG";

    private record Phrase(List<String> words, Found model) {}

    private final List<List<Token>> sentences;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Repeats(List<List<Token>> sentences) {
        this.sentences = sentences;
    }

    /// A name of two words the other way round, or "" where it has others, or both are common last names, so that two
    /// persons may be called so.
    static String turned(String name, Lexicon lexicon) {
        int space = name.indexOf(' ');
        if (space < 0 || name.indexOf(' ', space + 1) >= 0) {
            return "";
        }
        String first = name.substring(0, space);
        String last = name.substring(space + 1);
        return lexicon.isSurname(first) && lexicon.isSurname(last) ? "" : last + " " + first;
    }

    /// The names with such repeats in the place of what was found there.
    static List<Found> whole(
            List<List<Token>> sentences, List<Found> found, Function<Found, String> surface, Lexicon lexicon) {
        Repeats repeats = new Repeats(sentences);
        for (Found one : found) {
            String name = surface.apply(one);
            if (one.kind().equals(PERSON)) {
                repeats.add(turned(name, lexicon), one);
            } else if (one.kind().equals(ORG) && name.indexOf(',') > 0) {
                String bare = LegalForms.without(name);
                repeats.add(bare.equals(name) || bare.indexOf(',') < 0 ? "" : bare, one);
            }
        }
        return repeats.phrases.isEmpty() ? found : repeats.replaced(found);
    }

    private void add(String name, Found model) {
        List<String> words = Tokenizer.words(name);
        if (!words.isEmpty()) {
            phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase(words, model));
        }
    }

    private List<Found> replaced(List<Found> found) {
        List<Found> out = new ArrayList<>(found);
        for (List<Token> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Phrase phrase = at(sentence, i);
                if (phrase != null) {
                    replace(out, sentence, i, phrase);
                    i += phrase.words().size() - 1;
                }
            }
        }
        return out;
    }

    private @Nullable Phrase at(List<Token> sentence, int from) {
        for (Phrase phrase : phrases.getOrDefault(sentence.get(from).text(), List.of())) {
            int to = from + phrase.words().size();
            if (to <= sentence.size()
                    && sentence.subList(from, to).stream()
                            .map(Token::text)
                            .toList()
                            .equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /// Puts the phrase in the place of what was found inside it; what reaches beyond it stays.
    private static void replace(List<Found> out, List<Token> sentence, int from, Phrase phrase) {
        int start = sentence.get(from).start();
        int end = sentence.get(from + phrase.words().size() - 1).end();
        List<Found> over = out.stream()
                .filter(one -> one.start() < end && start < one.end())
                .toList();
        boolean inside = over.stream().allMatch(one -> one.start() >= start && one.end() <= end);
        boolean same = over.size() == 1
                && over.getFirst().start() == start
                && over.getFirst().end() == end
                && over.getFirst().kind().equals(phrase.model().kind());
        if (inside && !same && !over.isEmpty()) {
            Found model = phrase.model();
            Found whole =
                    new Found(sentence, from, from + phrase.words().size(), model.kind(), model.score(), model.firm());
            out.set(out.indexOf(over.getFirst()), whole);
            out.removeAll(over);
        }
    }
}
