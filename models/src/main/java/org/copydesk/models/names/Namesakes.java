package org.copydesk.models.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a lone word that is a part of a person's name stands for the person, or for the place or firm that is called
/// so too: Florence Pugh may be in Florence, and Ford shares are not Henry Ford's.
final class Namesakes {

    private static final String PERSON = "PERSON";
    private static final String ORG = "ORG";
    private static final String PLACE = "PLACE";

    private final Lexicon lexicon;
    private final Persons persons;
    private final Set<String> placed = new HashSet<>();
    private final Set<String> traded = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();

    Namesakes(Lexicon lexicon, Persons persons) {
        this.lexicon = lexicon;
        this.persons = persons;
    }

    /// Looks at a lone word, before any is asked for: what is plain about it at one place tells about the others.
    ///
    /// @param own as the finder saw it
    void look(Found own, String word) {
        switch (own.kind()) {
            case PLACE -> addIf(placed, isPlaced(own), word);
            case ORG -> addIf(traded, isTraded(own), word);
            default -> addIf(spoken, true, word);
        }
    }

    private static void addIf(Set<String> words, boolean wanted, String word) {
        if (wanted) {
            words.add(word);
        }
    }

    /// The kind of a word that is a part of a person's name.
    ///
    /// @param own as the finder saw it at its place
    /// @param agreed the kind that the finder favoured all through the story
    String kind(Found own, String word, String agreed) {
        boolean last = persons.isLastName(word, own.start()) || persons.comes(word);
        return switch (own.kind()) {
            case PLACE -> isPlace(own, word, last) ? PLACE : PERSON;
            case ORG -> isFirm(own, word, agreed) ? ORG : other(word, agreed, last);
            default -> traded.contains(word) && isTraded(own) ? ORG : other(word, agreed, last);
        };
    }

    /// A first name that is a place's or firm's too is what the finder mostly took it for.
    private String other(String word, String agreed, boolean last) {
        return last || !persons.isListedElse(word) ? PERSON : agreed;
    }

    /// Finders take last names for towns easily ("reached out to Conyers"), so that for these more is asked.
    private boolean isPlace(Found own, String word, boolean last) {
        if (!lexicon.isPlace(word) || !Titles.before(own.sentence(), own.from()).isEmpty()) {
            return false;
        }
        if (isPlaced(own)) {
            return true;
        }
        if (last) {
            return lexicon.isCountry(word) && !spoken.contains(word);
        }
        boolean loose = StoryWords.is("loose", near(own, -1)) && !near(own, 1).equals("'s");
        return loose || lexicon.isCountry(word) || placed.contains(word);
    }

    private static boolean isAddressed(Found own) {
        return StoryWords.is("speaks", near(own, 1))
                || !Titles.before(own.sentence(), own.from()).isEmpty();
    }

    private boolean isFirm(Found own, String word, String agreed) {
        return isTraded(own) || (traded.contains(word) && agreed.equals(ORG) && !isAddressed(own));
    }

    /// "In Austin", "the city of Florence".
    private static boolean isPlaced(Found own) {
        String before = near(own, -1);
        return StoryWords.is("strict", before) || (before.equals("of") && StoryWords.is("places", near(own, -2)));
    }

    /// "Ford shares", "Ford said it".
    private static boolean isTraded(Found own) {
        String after = near(own, 1);
        return StoryWords.is("firm", after)
                || (StoryWords.is("speaks", after) && StoryWords.is("reported", near(own, 2)));
    }

    /// The word so far before or behind a lone word, or "".
    private static String near(Found one, int by) {
        List<Token> sentence = one.sentence();
        int at = one.from() + by;
        return at >= 0 && at < sentence.size() ? sentence.get(at).text() : "";
    }
}
