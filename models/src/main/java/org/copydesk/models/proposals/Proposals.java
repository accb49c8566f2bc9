package org.copydesk.models.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.models.proposals.Proposal.Reason;

/// Looks for names that may stand for one. Nothing is decided here: what two names have in common is said, and a person
/// decides. Weak resemblances (a last name, a first word) count only where both are named beside the same others in
/// different stories. The work grows with the number of names, and with that of those that look alike.
public final class Proposals {

    /// Names with more lookalikes than this say nothing: "Kim" is the last name of half the desk.
    private static final int MOST_ALIKE = 40;

    private static final int SHARED_SHOWN = 5;

    /// Weak resemblances want so many others in common.
    private static final int COMPANY = 2;

    /// From so many letters on, initials are no accident.
    private static final int TELLING = 4;

    private static final int LONGEST_SURNAME_FIRST = 4;

    /// Words with which many firms begin.
    private static final Set<String> COMMON = Set.of(
            "bank",
            "group",
            "first",
            "united",
            "general",
            "american",
            "national",
            "international",
            "global",
            "new",
            "air",
            "royal",
            "standard",
            "union",
            "british",
            "china",
            "central",
            "north",
            "south",
            "east",
            "west");

    private final List<Known> names;
    private final Company company;
    private final BiPredicate<Entity, Entity> parted;
    private final Map<Entity, Set<Entity>> companies = new HashMap<>();
    private final Map<Set<Entity>, Proposal> found = new LinkedHashMap<>();

    private Proposals(List<Known> names, Company company, BiPredicate<Entity, Entity> parted) {
        this.names = names;
        this.company = company;
        this.parted = parted;
    }

    /// What could be proposed, the surest first, then the most frequent.
    ///
    /// @param names everybody who is named, by main names
    /// @param company who is named with them
    /// @param parted pairs of which a person has said that they are two
    public static List<Proposal> of(List<Known> names, Company company, BiPredicate<Entity, Entity> parted) {
        Proposals proposals = new Proposals(names, company, parted);
        proposals.spellings();
        proposals.legalForms();
        proposals.acronyms();
        proposals.people();
        proposals.firstWords();
        return proposals.found.values().stream()
                .sorted(Comparator.comparing(Proposal::reason)
                        .thenComparing(Comparator.comparingLong(
                                        (Proposal each) -> each.other().stories())
                                .reversed())
                        .thenComparing(each -> each.main().entity().name())
                        .thenComparing(each -> each.other().entity().name()))
                .toList();
    }

    private static boolean organisation(Known known) {
        return known.entity().type() == EntityType.FIRM || known.entity().type() == EntityType.INSTITUTION;
    }

    private void spellings() {
        Map<String, List<Known>> alike = new LinkedHashMap<>();
        for (Known known : names) {
            for (String letters : NameForms.letters(known.entity().name())) {
                alike.computeIfAbsent(letters, absent -> new ArrayList<>()).add(known);
            }
        }
        eachPair(alike, (one, other) -> {
            if (one.entity().type() == other.entity().type()) {
                add(one, other, Reason.SPELLING);
            } else if (organisation(one) && organisation(other)) {
                add(one, other, Reason.TYPE);
            }
        });
    }

    private void legalForms() {
        Map<String, List<Known>> alike = new LinkedHashMap<>();
        for (Known known : names) {
            String bare =
                    String.join(" ", NameForms.withoutLegalForm(known.entity().name()));
            if (organisation(known) || bare.indexOf(' ') > 0) {
                alike.computeIfAbsent(bare, absent -> new ArrayList<>()).add(known);
            }
        }
        eachPair(alike, (one, other) -> {
            if (organisation(one) && organisation(other)) {
                add(one, other, Reason.LEGAL_FORM);
            } else if (hasLegalForm(one) != hasLegalForm(other)) {
                put(hasLegalForm(one) ? one : other, hasLegalForm(one) ? other : one, Reason.OTHER_TYPE);
            }
        });
    }

    private static boolean hasLegalForm(Known known) {
        return organisation(known) && NameForms.hasLegalForm(known.entity().name());
    }

    private void acronyms() {
        Map<String, List<Known>> fulls = new HashMap<>();
        for (Known known : names) {
            if (organisation(known)) {
                for (String initials : NameForms.initials(known.entity().name())) {
                    fulls.computeIfAbsent(initials, absent -> new ArrayList<>()).add(known);
                }
            }
        }
        for (Known known : names) {
            String name = known.entity().name();
            if (organisation(known) && NameForms.isAcronym(name)) {
                String key = NameForms.folded(name).replace(".", "");
                List<Known> meant = fulls.getOrDefault(key, List.of()).stream()
                        .filter(full -> !NameForms.isAcronym(full.entity().name()))
                        .toList();
                boolean clear = meant.size() == 1 && key.length() >= TELLING;
                best(known, meant, clear ? 0 : 1, true, Reason.ACRONYM);
            }
        }
    }

    private void people() {
        Map<String, List<Known>> byLast = new HashMap<>();
        Map<String, List<Known>> byWord = new HashMap<>();
        for (Known known : names) {
            List<String> words = NameForms.words(known.entity().name());
            if (known.entity().type() == EntityType.PERSON && words.size() > 1) {
                byLast.computeIfAbsent(words.getLast(), absent -> new ArrayList<>())
                        .add(known);
                byWord.computeIfAbsent(words.getFirst(), absent -> new ArrayList<>())
                        .add(known);
            }
        }
        turned();
        eachPair(byLast, this::namesakes);
        eachPair(byWord, this::letters);
        for (Known known : names) {
            List<String> words = NameForms.words(known.entity().name());
            if (known.entity().type() == EntityType.PERSON && words.size() == 1) {
                List<Known> full = new ArrayList<>(byLast.getOrDefault(words.getFirst(), List.of()));
                byWord.getOrDefault(words.getFirst(), List.of()).stream()
                        .filter(Proposals::surnameFirst)
                        .forEach(full::add);
                best(known, full, COMPANY, false, Reason.SURNAME);
            }
        }
    }

    /// "Kim Min-jun" and "Min-jun Kim".
    private void turned() {
        Map<List<String>, List<Known>> alike = new LinkedHashMap<>();
        for (Known known : names) {
            List<String> words = NameForms.words(known.entity().name());
            if (known.entity().type() == EntityType.PERSON && words.size() == 2) {
                List<String> key = words.stream().sorted().toList();
                alike.computeIfAbsent(key, absent -> new ArrayList<>()).add(known);
            }
        }
        eachPair(alike, (one, other) -> {
            String first = NameForms.words(one.entity().name()).getFirst();
            if (!first.equals(NameForms.words(other.entity().name()).getFirst())) {
                add(one, other, Reason.ORDER);
            }
        });
    }

    /// "Wi Sung-lac", "Lee Jae Myung": the last name stands first where two short names follow it, or one of two parts.
    private static boolean surnameFirst(Known known) {
        List<String> words = NameForms.words(known.entity().name());
        return words.getFirst().length() <= LONGEST_SURNAME_FIRST
                && (words.size() == 3 || words.getLast().contains("-"));
    }

    /// Two persons of one last name.
    private void namesakes(Known one, Known other) {
        List<String> words = NameForms.words(one.entity().name());
        List<String> others = NameForms.words(other.entity().name());
        String first = words.getFirst();
        String second = others.getFirst();
        if (first.equals(second) && words.size() != others.size()) {
            add(one, other, Reason.MIDDLE_NAME);
        }
        boolean initial = first.charAt(0) == second.charAt(0)
                && (letters(first) == 1) != (letters(second) == 1)
                && !together(one, other);
        if (initial && !shared(one, other).isEmpty()) {
            boolean full = letters(first) > 1;
            put(full ? one : other, full ? other : one, Reason.INITIAL);
        }
    }

    private static int letters(String word) {
        return word.replace(".", "").length();
    }

    /// Two persons of one first name, whose last names differ by a letter or two.
    private void letters(Known one, Known other) {
        String last = NameForms.words(one.entity().name()).getLast();
        String otherLast = NameForms.words(other.entity().name()).getLast();
        int slips = Slips.between(last, otherLast, 2);
        boolean near = slips > 0 && slips <= (Math.min(last.length(), otherLast.length()) >= 8 ? 2 : 1);
        if (near
                && last.charAt(0) == otherLast.charAt(0)
                && Math.min(last.length(), otherLast.length()) >= TELLING
                && !together(one, other)
                && !shared(one, other).isEmpty()) {
            add(one, other, Reason.LETTERS);
        }
    }

    private void firstWords() {
        Map<String, List<Known>> byFirst = new HashMap<>();
        for (Known known : names) {
            List<String> words = NameForms.withoutLegalForm(known.entity().name());
            if (known.entity().type() == EntityType.FIRM && words.size() > 1) {
                byFirst.computeIfAbsent(words.getFirst(), absent -> new ArrayList<>())
                        .add(known);
            }
        }
        Set<String> places = new HashSet<>(COMMON);
        names.stream()
                .filter(known -> known.entity().type() == EntityType.PLACE)
                .forEach(known -> places.add(NameForms.folded(known.entity().name())));
        for (Known known : names) {
            List<String> words = NameForms.withoutLegalForm(known.entity().name());
            boolean telling = words.size() == 1 && !places.contains(words.getFirst());
            if (known.entity().type() == EntityType.FIRM && telling) {
                best(known, byFirst.getOrDefault(words.getFirst(), List.of()), COMPANY, false, Reason.FIRST_WORD);
            }
        }
    }

    /// Proposes the one of `meant` that shares the most company with `known`, if one alone does and it is enough.
    private void best(Known known, List<Known> meant, int least, boolean besides, Reason reason) {
        if (meant.size() > MOST_ALIKE) {
            return;
        }
        List<Known> left = meant.stream()
                .distinct()
                .filter(full -> !full.entity().equals(known.entity()))
                .filter(full -> besides || !together(known, full))
                .toList();
        int most =
                left.stream().mapToInt(full -> shared(known, full).size()).max().orElse(-1);
        List<Known> best =
                left.stream().filter(full -> shared(known, full).size() == most).toList();
        if (best.size() == 1 && most >= least) {
            put(best.getFirst(), known, reason);
        }
    }

    private static void eachPair(Map<?, List<Known>> alike, BiConsumer<Known, Known> look) {
        for (List<Known> same : alike.values()) {
            for (int i = 0; i < same.size() && same.size() <= MOST_ALIKE; i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    look.accept(same.get(i), same.get(j));
                }
            }
        }
    }

    /// The more frequent one is the main one, of equals the longer.
    private void add(Known one, Known other, Reason reason) {
        int order = Long.compare(one.stories(), other.stories());
        boolean first = order != 0
                ? order > 0
                : one.entity().name().length() >= other.entity().name().length();
        put(first ? one : other, first ? other : one, reason);
    }

    private void put(Known main, Known other, Reason reason) {
        Set<Entity> pair = Set.of(main.entity(), other.entity());
        if (!parted.test(main.entity(), other.entity())) {
            List<Entity> shared =
                    shared(main, other).stream().limit(SHARED_SHOWN).toList();
            found.merge(
                    pair,
                    new Proposal(main, other, reason, shared),
                    (before, now) -> before.reason().compareTo(now.reason()) <= 0 ? before : now);
        }
    }

    private boolean together(Known one, Known other) {
        return companyOf(one).contains(other.entity());
    }

    private List<Entity> shared(Known one, Known other) {
        Set<Entity> theirs = companyOf(other);
        return companyOf(one).stream().filter(theirs::contains).toList();
    }

    private Set<Entity> companyOf(Known known) {
        return companies.computeIfAbsent(known.entity(), entity -> new LinkedHashSet<>(company.of(entity)));
    }
}
