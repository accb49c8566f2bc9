package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> names = new HashSet<>();

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
        if (!words.isEmpty() && names.add(name)) {
            phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase(words, model));
        }
    }

    /// One walk over the text and over what was found, which stands in the text's order.
    private List<Found> replaced(List<Found> found) {
        List<Found> out = new ArrayList<>(found.size());
        int next = 0;
        for (List<Token> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Phrase phrase = at(sentence, i);
                if (phrase == null) {
                    continue;
                }
                Found model = phrase.model();
                Found whole =
                        new Found(sentence, i, i + phrase.words().size(), model.kind(), model.score(), model.firm());
                while (next < found.size() && found.get(next).end() <= whole.start()) {
                    out.add(found.get(next++));
                }
                int to = next;
                while (to < found.size() && found.get(to).start() < whole.end()) {
                    to++;
                }
                if (isInPlaceOf(whole, found.subList(next, to))) {
                    out.add(whole);
                    next = to;
                }
                i += phrase.words().size() - 1;
            }
        }
        out.addAll(found.subList(next, found.size()));
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

    /// Whether a phrase stands in the place of what was found over it: what reaches beyond it stays.
    private static boolean isInPlaceOf(Found whole, List<Found> over) {
        boolean inside = over.stream().allMatch(one -> one.start() >= whole.start() && one.end() <= whole.end());
        boolean same = over.size() == 1
                && over.getFirst().start() == whole.start()
                && over.getFirst().end() == whole.end()
                && over.getFirst().kind().equals(whole.kind());
        return inside && !same && !over.isEmpty();
    }
}
