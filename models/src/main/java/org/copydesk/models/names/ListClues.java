package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.models.encoder.ListClue;

/// What the [Lexicon] knows of the words of a sentence, as the encoder is told it.
final class ListClues {

    /// The lists in the order of their bits: forenames, surnames, places, countries, companies, universities
    /// and agencies. The training code has the same order.
    private static final String LISTS = "FSPNBU";

    private ListClues() {}

    static List<ListClue> of(List<String> words, Lexicon lexicon) {
        List<String> phrases = lexicon.phrases(words);
        List<ListClue> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            out.add(new ListClue(ofWord(word, lexicon), ofPhrase(phrases.get(i))));
        }
        return out;
    }

    /// The lists that hold a word by itself, as in [ListClue#word].
    static int ofWord(String word, Lexicon lexicon) {
        return bits(lexicon.kinds(word, word.toLowerCase(Locale.ROOT)));
    }

    /// The lists that hold the phrase around a word, as in [ListClue#phrase].
    ///
    /// @param phrase as [Lexicon#phrases] has it
    static int ofPhrase(String phrase) {
        return 2 * bits(phrase) + (phrase.endsWith("b") ? 1 : 0);
    }

    private static int bits(String lists) {
        int bits = 0;
        for (int i = 0; i < lists.length(); i++) {
            int list = LISTS.indexOf(lists.charAt(i));
            bits |= list < 0 ? 0 : 1 << list;
        }
        return bits;
    }
}
