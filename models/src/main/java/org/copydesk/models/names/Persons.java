package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.models.names.ShortForms.Full;
import org.jspecify.annotations.Nullable;

/// The persons whom a story names in full, and which of them a short form means: a last name ("Wi" of "Wi Sung-lac"),
/// a name with its particle ("Von der Leyen"), the first words of a long one ("Sri Mulyani"), a first name.
final class Persons {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final int LONGEST_SURNAME_FIRST = 5;

    private final Lexicon lexicon;
    private final int headline;
    private final Map<String, List<Bearer>> byName = new HashMap<>();
    private final Map<String, List<Bearer>> byFirstName = new HashMap<>();
    private final Map<String, List<Bearer>> byBareName = new HashMap<>();
    private final Map<String, Bearer> bearers = new HashMap<>();

    /// A person with what the story has said so far.
    private static final class Bearer {
        private final Full full;
        private final Set<String> titles = new HashSet<>();
        private String initials = "";
        private int named;

        private Bearer(Full full) {
            this.full = full;
        }

        private long shared(Set<String> others) {
            return others.stream().filter(titles::contains).count();
        }
    }

    /// @param headline where the story's headline ends: whoever is named in short there is named in full below
    Persons(Lexicon lexicon, int headline) {
        this.lexicon = lexicon;
        this.headline = headline;
    }

    /// Makes a person known, in the order of the story; a lone word is no full name.
    void add(Found one, String name) {
        String[] words = SPACES.split(name);
        if (words.length < 2 || !StoryWords.office(words[0]).isEmpty()) {
            return;
        }
        Bearer bearer = bearers.computeIfAbsent(name, _ -> bearer(one, name));
        bearer.titles.addAll(Titles.before(one.sentence(), one.from()));
        bearer.titles.addAll(Titles.behind(one.sentence(), one.to()));
        for (String form : forms(words)) {
            put(byName, form, bearer);
        }
        if (bearer.initials.isEmpty()) {
            bearer.initials = initials(words);
        }
        put(byName, name, bearer);
        put(surnameFirst(words) ? byName : byFirstName, words[0], bearer);
    }

    /// Two words of a longer name that stood before are the same person, and so is a name with an initial and
    /// without: "Donald J. Trump", unless two are told apart by it ("George W. Bush", "George H. W. Bush").
    /// The last name may stand first here and last there: "Kim Min-jun", "Min-jun Kim".
    private Bearer bearer(Found one, String name) {
        List<Bearer> longer = byName.getOrDefault(name, List.of());
        if (longer.size() == 1) {
            return longer.getFirst();
        }
        Bearer turned = bearers.get(Repeats.turned(name, lexicon));
        if (turned != null) {
            return turned;
        }
        Bearer own = new Bearer(new Full(name, "PERSON", one.start()));
        String[] words = SPACES.split(name);
        String initials = initials(words);
        List<Bearer> alike = byBareName.computeIfAbsent(bare(words), _ -> new ArrayList<>());
        List<Bearer> same = alike.stream()
                .filter(other -> other.initials.isEmpty() || initials.isEmpty() || other.initials.equals(initials))
                .toList();
        if (same.size() == 1) {
            return same.getFirst();
        }
        alike.add(own);
        return own;
    }

    /// The initials between the first word and the last: "J." of "Donald J. Trump".
    private static String initials(String... words) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < words.length - 1; i++) {
            out.append(isInitial(words[i]) ? words[i].substring(0, 1) : "");
        }
        return out.toString();
    }

    private static String bare(String... words) {
        StringBuilder out = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            out.append(i < words.length - 1 && isInitial(words[i]) ? "" : " " + words[i]);
        }
        return out.toString();
    }

    private static boolean isInitial(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || (word.length() == 2 && word.endsWith(".")));
    }

    private static Set<String> forms(String... words) {
        int end = words.length > 2 && SUFFIXES.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                ? words.length - 1
                : words.length;
        List<String> all = List.of(words);
        Set<String> out = new TreeSet<>();
        out.add(capital(words[end - 1]));
        for (int i = 1; i < end - 1; i++) {
            out.add(capital(String.join(" ", all.subList(i, end))));
            out.add(String.join(" ", all.subList(i, end)));
        }
        for (int i = 2; i < end; i++) {
            out.add(String.join(" ", all.subList(0, i)));
        }
        return out;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void put(Map<String, List<Bearer>> map, String form, Bearer bearer) {
        List<Bearer> list = map.computeIfAbsent(form, _ -> new ArrayList<>());
        if (form.length() > 1 && !list.contains(bearer)) {
            list.add(bearer);
        }
    }

    /// "Lee Jae-myung", "Kim Jong Un", "Wang Yi": the last name stands first.
    private boolean surnameFirst(String... words) {
        String last = words[words.length - 1];
        int hyphen = last.indexOf('-');
        boolean given = hyphen > 0 && hyphen + 1 < last.length() && Character.isLowerCase(last.charAt(hyphen + 1));
        boolean listed = lexicon.isSurname(words[0]) && !lexicon.isSurname(last);
        return words[0].length() <= LONGEST_SURNAME_FIRST && (given || listed);
    }

    /// Whether a form at `start` is more than a first name.
    boolean isLastName(String form, int start) {
        return !named(byName, form, start).isEmpty();
    }

    /// Whether a form at `start` stands for somebody who was named in full before.
    boolean has(String form, int start) {
        return isLastName(form, start) || !named(byFirstName, form, start).isEmpty();
    }

    /// Where the first of those is named in full who may be called so; past every place where there is none.
    int first(String form) {
        return Stream.of(byName, byFirstName)
                .flatMap(map -> map.getOrDefault(form, List.of()).stream())
                .mapToInt(bearer -> bearer.full.start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The last name of but one person, who is named in full later.
    boolean comes(String form) {
        return byName.getOrDefault(form, List.of()).size() == 1;
    }

    private List<Bearer> named(Map<String, List<Bearer>> map, String form, int start) {
        return map.getOrDefault(form, List.of()).stream()
                .filter(bearer -> bearer.full.start() < start || start < headline)
                .toList();
    }

    /// The person for whom `name` stands, or null. Of several the one whose title stands before it, else who was named
    /// most often so far, else who was named first: news names whom it is about before his family.
    @Nullable
    Full meant(Found one, String name) {
        int space = name.indexOf(' ');
        boolean office =
                space > 0 && !StoryWords.office(name.substring(0, space)).isEmpty();
        String form = office ? name.substring(space + 1) : name;
        List<Bearer> all = named(byName, form, one.start());
        if (all.isEmpty()) {
            all = named(byFirstName, form, one.start());
        }
        if (all.isEmpty()) {
            return comes(form) ? byName.getOrDefault(form, List.of()).getFirst().full : null;
        }
        Set<String> titles = Titles.before(one.sentence(), one.from());
        if (office) {
            titles.add(StoryWords.office(name.substring(0, space)));
        }
        List<Bearer> possible = all.stream()
                .filter(bearer -> !Titles.clash(titles, bearer.titles))
                .toList();
        List<Bearer> left = possible.isEmpty() ? all : possible;
        Comparator<Bearer> order = Comparator.comparingLong(bearer -> -bearer.shared(titles));
        Bearer best = left.stream()
                .min(order.thenComparingInt(bearer -> -bearer.named)
                        .thenComparing(this::isHeadlines)
                        .thenComparingInt(bearer -> bearer.full.start()))
                .orElseThrow();
        best.titles.addAll(titles);
        return best.full;
    }

    /// A headline puts words together that are no full name: "Students Chide Ryan".
    private boolean isHeadlines(Bearer bearer) {
        return bearer.full.start() < headline;
    }

    /// Says that somebody was named once more, by a full name or a short one; to be said in the order of the story.
    void count(String name) {
        Bearer bearer = bearers.get(name);
        if (bearer != null) {
            bearer.named++;
        }
    }

    /// Whether a word that no finder took for a name is a person's: a last name, or a first name that is listed or no
    /// word of the language, and neither a place nor a firm.
    boolean isMissed(String form, int start) {
        boolean odd = !lexicon.isWord(form.toLowerCase(Locale.ROOT));
        boolean name = odd || lexicon.isPersonsName(form) || (form.length() == 2 && !StoryWords.is("loose", form));
        return isLastName(form, start)
                || (name && !isListedElse(form) && has(form, start))
                || (odd && !isListedElse(form) && comes(form));
    }

    /// Whether a word is listed as a place or a firm.
    boolean isListedElse(String form) {
        return lexicon.isPlace(form) || lexicon.isFirm(form);
    }
}
