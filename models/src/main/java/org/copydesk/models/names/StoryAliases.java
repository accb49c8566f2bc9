package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Looks at a story's names together, as the finder, which sees one sentence at a time, cannot: the same words mean the
/// same thing all through, short forms carry the full name, and words that stand for a name found elsewhere in the
/// story are mentions too.
final class StoryAliases {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final double ALIAS_SCORE = 0.75;
    private static final String PERSON = "PERSON";
    private static final String ORG = "ORG";
    private static final String PLACE = "PLACE";

    private final String text;
    private final List<List<Token>> sentences;
    private final Lexicon lexicon;
    private final OrganisationTyper typer;

    StoryAliases(String text, List<List<Token>> sentences, Lexicon lexicon, OrganisationTyper typer) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.typer = typer;
    }

    /// The story's mentions, sorted, none overlapping.
    List<Mention> mentions(List<Found> read) {
        List<Found> found = firmsOf(Repeats.whole(sentences, read, this::surface, lexicon));
        List<Found> agreed = agree(found);
        Map<String, ShortForms.Full> fulls = fulls(agreed);
        Forms forms = forms(agreed, fulls);
        for (Found one : found) {
            if (one.to() - one.from() == 1) {
                forms.namesakes().look(one, surface(one));
            }
        }
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            all.add(settle(found.get(i), agreed.get(i), forms));
        }
        Set<Integer> missed = new HashSet<>();
        for (Found one : missed(all, forms)) {
            all.add(one);
            missed.add(one.start());
        }
        all.sort(Comparator.comparingInt(Found::start));
        List<Resolved> resolved = new ArrayList<>();
        for (Found one : all) {
            Mention.By by = missed.contains(one.start()) ? Mention.By.ALIAS : Mention.By.MODEL;
            Resolved next = resolve(one, forms, by);
            forms.persons().count(next.name());
            resolved.add(next);
        }
        Map<String, EntityType> organisations = organisations(resolved);
        return resolved.stream().map(one -> one.mention(organisations)).toList();
    }

    /// Short forms as names are shortened in general, and as this story makes them plain.
    ///
    /// @param firms the full names that stand for firms
    private record Forms(
            ShortForms usual,
            StoryForms plain,
            Persons persons,
            Namesakes namesakes,
            Capitals capitals,
            Set<String> firms) {

        /// What the story makes plain; a part of a person's full name stays that person.
        ShortForms.@Nullable Full plainFull(String name, int start) {
            ShortForms.Full full = plain.full(name, start);
            boolean person = full != null && !ShortForms.isAcronym(name) && persons.has(name, start);
            return person ? null : full;
        }

        /// Whether a lone word stands for a firm: no person of that name stood before, and the firm did. In a
        /// headline it stands for whoever is named in full first.
        boolean isFirmsFirst(Found own, String name) {
            ShortForms.Full firm = usual.organisation(name, own.start());
            int person = persons.first(name);
            return firm != null
                    && firms.contains(firm.name())
                    && firm.start() < person
                    && own.start() < person
                    && Titles.before(own.sentence(), own.from()).isEmpty();
        }
    }

    private Forms forms(List<Found> agreed, Map<String, ShortForms.Full> fulls) {
        int headline = headline();
        Persons persons = new Persons(lexicon, headline);
        for (Found one : agreed) {
            if (one.kind().equals(PERSON)) {
                persons.add(one, surface(one));
            }
        }
        Set<String> firms = firms(agreed);
        return new Forms(
                new ShortForms(fulls, lexicon, headline),
                plain(agreed, fulls, firms),
                persons,
                new Namesakes(lexicon, persons, sentences),
                new Capitals(fulls),
                firms);
    }

    /// Where the headline ends: the first line is one where more lines follow and no full stop ends it.
    private int headline() {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        return first.isEmpty() || first.endsWith(".") ? 0 : end;
    }

    private Set<String> firms(List<Found> found) {
        Map<String, Double> odds = new LinkedHashMap<>();
        for (Found one : found) {
            if (one.kind().equals(ORG)) {
                odds.merge(surface(one), odds(one), Double::sum);
            }
        }
        odds.values().removeIf(sum -> sum <= 0);
        return odds.keySet();
    }

    private StoryForms plain(List<Found> found, Map<String, ShortForms.Full> fulls, Set<String> firms) {
        StoryForms plain = new StoryForms(lexicon, sentences);
        for (Found one : found) {
            ShortForms.Full full = fulls.get(surface(one));
            if (full != null && !one.kind().equals(PERSON)) {
                plain.look(one, full);
            }
        }
        plain.addFirms(fulls.values().stream()
                .filter(full -> firms.contains(full.name()))
                .toList());
        return plain;
    }

    private record Resolved(Found found, String name, Mention.By by) {

        Mention mention(Map<String, EntityType> organisations) {
            EntityType type = switch (found.kind()) {
                case PERSON -> EntityType.PERSON;
                case ORG -> organisations.getOrDefault(name, EntityType.INSTITUTION);
                default -> EntityType.PLACE;
            };
            return new Mention(new Span(found.start(), found.end()), type, name, found.score(), by);
        }
    }

    private String surface(Found found) {
        return SPACES.matcher(text.substring(found.start(), found.end())).replaceAll(" ");
    }

    /// A name that the story has with a legal form too is the firm's, unless it begins with a first name: a
    /// founder may be meant ("Robert Bosch GmbH").
    private List<Found> firmsOf(List<Found> found) {
        Set<String> bare = new HashSet<>();
        for (Found one : found) {
            String name = surface(one);
            String without = one.kind().equals(ORG) ? LegalForms.without(name) : name;
            if (!without.equals(name) && without.indexOf(' ') > 0 && !lexicon.isForename(first(without))) {
                bare.add(without);
            }
        }
        return found.stream()
                .map(one -> one.kind().equals(PERSON) && bare.contains(surface(one)) ? as(one, ORG) : one)
                .toList();
    }

    private static String first(String name) {
        return SPACES.split(name, 2)[0];
    }

    /// Gives all mentions with the same words the kind that their scores favour.
    private List<Found> agree(List<Found> found) {
        Map<String, Map<String, Double>> votes = new HashMap<>();
        for (Found one : found) {
            votes.computeIfAbsent(surface(one), _ -> new HashMap<>()).merge(one.kind(), one.score(), Double::sum);
        }
        return found.stream()
                .map(one -> as(one, best(votes.getOrDefault(surface(one), Map.of()), one.kind())))
                .toList();
    }

    private static String best(Map<String, Double> votes, String otherwise) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static Found as(Found found, String kind) {
        return found.kind().equals(kind)
                ? found
                : new Found(found.sentence(), found.from(), found.to(), kind, found.score(), found.firm());
    }

    private Map<String, ShortForms.Full> fulls(List<Found> found) {
        Map<String, ShortForms.Full> out = new LinkedHashMap<>();
        for (Found one : found) {
            String name = surface(one);
            out.putIfAbsent(name, new ShortForms.Full(name, one.kind(), one.start()));
        }
        return out;
    }

    /// A short form is of the kind of what it stands for.
    ///
    /// @param own as the finder saw it here
    /// @param one with the kind that the finder favoured all through the story
    private Found settle(Found own, Found one, Forms forms) {
        String name = surface(one);
        ShortForms.Full loud = forms.capitals().full(one, name);
        if (loud != null) {
            return as(one, loud.kind());
        }
        ShortForms.Full full = forms.plainFull(name, one.start());
        if (full != null && !(one.kind().equals(PERSON) && forms.plain().isPersonsName(name))) {
            return as(one, full.kind());
        }
        return name.indexOf(' ') >= 0 ? one : settleWord(own, one, name, forms);
    }

    private Found settleWord(Found own, Found one, String name, Forms forms) {
        boolean persons = !ShortForms.isAcronym(name) && isPersons(own, name, forms);
        if ((persons || one.kind().equals(PERSON)) && isFirms(own, name, forms)) {
            return as(own, ORG);
        }
        if (persons) {
            return as(own, forms.namesakes().kind(own, name, one.kind()));
        }
        if (one.kind().equals(PERSON) && forms.usual().isFounders(name, one.start())) {
            return as(one, ORG);
        }
        boolean place = own.kind().equals(PLACE) && lexicon.isPlace(name);
        return forms.usual().isKnownAcronym(name) && !place ? as(one, ORG) : one;
    }

    /// "Shares of Ford", or Ford where the firm was named before any person.
    private static boolean isFirms(Found own, String name, Forms forms) {
        return forms.namesakes().isStock(own, name) || (!own.kind().equals(PLACE) && forms.isFirmsFirst(own, name));
    }

    /// A name that is given in full only later counts where the finder saw a person anyway: it turns no place into one.
    private static boolean isPersons(Found own, String name, Forms forms) {
        return forms.persons().has(name, own.start())
                || (own.kind().equals(PERSON) && forms.persons().comes(name));
    }

    private Resolved resolve(Found one, Forms forms, Mention.By by) {
        String name = surface(one);
        ShortForms.Full loud = forms.capitals().full(one, name);
        String quiet = loud == null ? name : loud.name();
        ShortForms.Full full = forms.plainFull(quiet, one.start());
        if (full == null || !full.kind().equals(one.kind())) {
            full = usual(one, quiet, forms);
        }
        full = full == null ? loud : forms.usual().whole(full, one.start());
        return full == null || full.name().equals(name)
                ? new Resolved(one, name, by)
                : new Resolved(one, full.name(), Mention.By.ALIAS);
    }

    private static ShortForms.@Nullable Full usual(Found one, String name, Forms forms) {
        if (one.kind().equals(PERSON)) {
            return forms.persons().meant(one, name);
        }
        if (!one.kind().equals(ORG)) {
            return null;
        }
        ShortForms.Full full = forms.usual().organisation(name, one.start());
        boolean article = full == null
                && one.from() > 0
                && one.sentence().get(one.from() - 1).text().equalsIgnoreCase("the");
        return article ? forms.usual().behindArticle(name, one.start()) : full;
    }

    /// Words outside all names that repeat one: a person's part of name, known initials, or a whole name again.
    private List<Found> missed(List<Found> found, Forms forms) {
        Map<String, String> kinds = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Found one : found) {
            // One that is a person here and a place there says nothing of a third.
            kinds.merge(surface(one), one.kind(), (before, now) -> before.equals(now) ? now : "");
            for (int i = one.from(); i < one.to(); i++) {
                taken.add(one.sentence().get(i).start());
            }
        }
        List<Found> out = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String word = sentence.get(i).text();
                if (taken.contains(sentence.get(i).start()) || !standsAlone(sentence, i)) {
                    continue;
                }
                String known = kinds.get(word);
                String kind = known == null || known.isEmpty() ? missedKind(sentence, i, forms) : known;
                if (kind != null) {
                    out.add(new Found(sentence, i, i + 1, kind, ALIAS_SCORE, 0));
                }
            }
        }
        return out;
    }

    private static @Nullable String missedKind(List<Token> sentence, int i, Forms forms) {
        String word = sentence.get(i).text();
        int start = sentence.get(i).start();
        ShortForms.Full plain = forms.plainFull(word, start);
        if (plain != null) {
            return plain.kind();
        }
        if (i > 0 && forms.persons().isMissed(word, start)) {
            return PERSON;
        }
        return forms.usual().isKnownAcronym(word) ? ORG : null;
    }

    /// Whether the capitalised word at `i` is not part of a longer run of capitalised words or a compound.
    private static boolean standsAlone(List<Token> sentence, int i) {
        if (!isCapital(sentence.get(i).text()) || sentence.get(i).text().length() < 2) {
            return false;
        }
        String before = i > 0 ? sentence.get(i - 1).text() : "";
        String after = i + 1 < sentence.size() ? sentence.get(i + 1).text() : "";
        boolean afterName = i > 1 && isCapital(before);
        return !afterName && !isCapital(after) && !before.equals("-") && !after.equals("-") && !after.equals("&");
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /// Firm or institution for each organisation, from all the places where it stands.
    private Map<String, EntityType> organisations(List<Resolved> all) {
        Map<String, Double> odds = new HashMap<>();
        for (Resolved one : all) {
            if (one.found().kind().equals(ORG)) {
                odds.merge(one.name(), odds(one.found()), Double::sum);
            }
        }
        Map<String, EntityType> out = new HashMap<>();
        odds.forEach((name, sum) -> out.put(name, sum > 0 ? EntityType.FIRM : EntityType.INSTITUTION));
        return out;
    }

    private double odds(Found one) {
        List<String> words = one.sentence().stream().map(Token::text).toList();
        return one.firm() == 0 ? typer.logOddsOfFirm(words, one.from(), one.to()) : one.firm();
    }
}
