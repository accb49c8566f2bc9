package org.copydesk.models.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a lone word that is a part of a person's name stands for the person, or for the place or firm that is called
/// so too: Florence Pugh may be in Florence, and Ford shares are not Henry Ford's.
final class Namesakes {

    private static final String PERSON = "PERSON";
    private static final String ORG = "ORG";
    private static final String PLACE = "PLACE";

    /// "Israelis", "Jordanians" are so much longer than the country.
    private static final int LONGEST_PEOPLE = 4;

    private final Lexicon lexicon;
    private final Persons persons;
    private final List<List<Token>> sentences;
    private final Map<String, Boolean> peoples = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> traded = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();

    /// @param sentences the story's
    Namesakes(Lexicon lexicon, Persons persons, List<List<Token>> sentences) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.sentences = sentences;
    }

    /// Looks at a lone word, before any is asked for: what is plain about it at one place tells about the others.
    ///
    /// @param own as the finder saw it
    void look(Found own, String word) {
        switch (own.kind()) {
            case PLACE -> addIf(placed, isPlaced(own) || isCountrys(own, word), word);
            case ORG -> addIf(traded, isTraded(own), word);
            default -> addIf(spoken, true, word);
        }
    }

    /// "From Jordan", "Jordan's army", or Jordan where nobody of that name was named before.
    private boolean isCountrys(Found own, String word) {
        boolean country = lexicon.isCountry(word) && !persons.isLastName(word, own.start());
        return country && (isLoose(own) || isState(own) || !persons.has(word, own.start()));
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
        if (isPersonal(own)) {
            return false;
        }
        return isLoose(own)
                || placed.contains(word)
                || (lexicon.isCountry(word) && (isState(own) || peoples.computeIfAbsent(word, this::hasPeople)));
    }

    private static boolean isLoose(Found own) {
        return StoryWords.is("loose", near(own, -1)) && !near(own, 1).equals("'s");
    }

    /// "Sydney is 27", "Jordan said she would", "Israel's father": no place has an age or a family.
    private static boolean isPersonal(Found own) {
        String after = near(own, 1);
        String next = near(own, 2);
        boolean speaks = StoryWords.is("speaks", after) && (next.equals("she") || next.equals("he"));
        boolean family = after.equals("'s") && StoryWords.is("family", next);
        boolean age = (after.equals(",") || after.equals("is") || after.equals("was")) && isAge(next);
        return speaks || family || age;
    }

    private static boolean isAge(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// "Jordan's army", "Jordan and Egypt", "Jordan said it", "US-Jordan".
    private boolean isState(Found own) {
        String after = near(own, 1);
        boolean owns = after.equals("'s") && StoryWords.is("state", near(own, 2));
        boolean list = isJoint(after) && lexicon.isCountry(near(own, 2));
        boolean listed = isJoint(near(own, -1)) && lexicon.isCountry(near(own, -2));
        return owns || list || listed || after.equals("-") || near(own, -1).equals("-") || isTraded(own);
    }

    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals(",") || word.equals("or");
    }

    /// Whether the story speaks of the country's people: "Jordanian", "Israelis".
    private boolean hasPeople(String country) {
        for (List<Token> sentence : sentences) {
            for (Token token : sentence) {
                String word = token.text();
                int more = word.length() - country.length();
                if (more > 0 && more <= LONGEST_PEOPLE && word.startsWith(country) && !word.endsWith("-")) {
                    return true;
                }
            }
        }
        return false;
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

    /// "Shares of Ford", "stock in Dell"; those in a town or of a country are not its.
    boolean isStock(Found own, String word) {
        String before = near(own, -1);
        boolean its = before.equals("of") ? !lexicon.isCountry(word) : before.equals("in") && !lexicon.isPlace(word);
        return its && StoryWords.is("stock", near(own, -2));
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
