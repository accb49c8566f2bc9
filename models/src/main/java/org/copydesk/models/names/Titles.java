package org.copydesk.models.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The offices and forms of address that stand about a person's name.
final class Titles {

    private static final int FAR_BEFORE = 4;
    private static final int FAR_BEHIND = 8;
    private static final String MALE = "mr";
    private static final String FEMALE = "mrs";

    private Titles() {}

    /// Those right before the name: "Prime Minister", "Samsung chairman". A mark or "and" ends the look. "His wife
    /// Clara" and "his wife, Clara Ashby," are as good as "Mrs".
    static Set<String> before(List<Token> sentence, int from) {
        Set<String> out = new HashSet<>();
        String kin = kin(sentence, from);
        if (StoryWords.is("female", kin)) {
            out.add(FEMALE);
        } else if (StoryWords.is("male", kin)) {
            out.add(MALE);
        }
        if (!out.isEmpty()) {
            return out;
        }
        for (int i = from - 1; i >= Math.max(0, from - FAR_BEFORE); i--) {
            String word = sentence.get(i).text();
            String office = StoryWords.office(word);
            if (office.isEmpty() && (out.isEmpty() || !isPartOfTitle(word))) {
                break;
            }
            if (!office.isEmpty()) {
                out.add(office);
            }
        }
        return out;
    }

    private static String kin(List<Token> sentence, int from) {
        String before = from > 0 ? sentence.get(from - 1).text() : "";
        String further = from > 1 ? sentence.get(from - 2).text() : "";
        return before.equals(",") ? further : before;
    }

    private static boolean isPartOfTitle(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || word.equals("-");
    }

    /// Those in apposition behind the name: ", chairman of the bank,".
    static Set<String> behind(List<Token> sentence, int to) {
        Set<String> out = new HashSet<>();
        if (to >= sentence.size() || !sentence.get(to).text().equals(",")) {
            return out;
        }
        for (int i = to + 1; i < Math.min(sentence.size(), to + FAR_BEHIND); i++) {
            String word = sentence.get(i).text();
            // A capital begins the name of another: ", President Lee said".
            if (!Character.isLowerCase(word.codePointAt(0))) {
                break;
            }
            out.add(StoryWords.office(word));
        }
        out.remove("");
        return out;
    }

    /// Whether nobody can be addressed in both ways.
    static boolean clash(Set<String> one, Set<String> other) {
        return clashes(one, other, MALE, FEMALE) || clashes(one, other, FEMALE, MALE);
    }

    private static boolean clashes(Set<String> one, Set<String> other, String way, String otherWay) {
        return one.contains(way) && other.contains(otherWay) && !other.contains(way);
    }
}
