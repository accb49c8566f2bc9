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
            String phrase = phrases.get(i);
            int begins = phrase.endsWith("b") ? 1 : 0;
            out.add(new ListClue(bits(lexicon.kinds(word, word.toLowerCase(Locale.ROOT))), 2 * bits(phrase) + begins));
        }
        return out;
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
