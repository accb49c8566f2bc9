package org.copydesk.models.gold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.corpus.Mention;
import org.copydesk.models.gold.EntityMistake.Fault;
import org.copydesk.models.names.EntityFinder;
import org.copydesk.models.train.EntityScore;
import org.copydesk.models.train.Gold;
import org.copydesk.models.train.Labels;

/// Scores a finder of names on marked sentences, read as they are written, those of one story together. A name is right
/// where both its ends and its type are; gold that says no more than `ORG` is answered by firm and institution alike.
/// Not
/// safe for use by many threads.
public final class EntityEvaluation {

    /// A sentence is a paragraph, as nobody knows better: no name goes from one into the next.
    private static final String BETWEEN = "\n\n";

    private static final String FIRM = "FIRM";
    private static final String INSTITUTION = "INSTITUTION";

    private record Mistake(Fault fault, String wanted, String found) {}

    private final EntityScore score = new EntityScore();
    private final Map<Mistake, Integer> mistakes = new LinkedHashMap<>();
    private final Map<Mistake, String> sentences = new LinkedHashMap<>();
    private final EntityFinder finder;
    private final boolean typed;

    private EntityEvaluation(EntityFinder finder, boolean typed) {
        this.finder = finder;
        this.typed = typed;
    }

    /// Lets `finder` read every story.
    ///
    /// @param gold stories whose names have the labels `PERSON`, `FIRM`, `INSTITUTION`, `ORG`, `PLACE`
    public static EntityEvaluation of(EntityFinder finder, List<GoldStory> gold) {
        boolean typed = gold.stream()
                .flatMap(story -> story.sentences().stream())
                .flatMap(sentence -> sentence.names().stream())
                .anyMatch(name -> name.label().equals(FIRM) || name.label().equals(INSTITUTION));
        EntityEvaluation evaluation = new EntityEvaluation(finder, typed);
        gold.forEach(evaluation::add);
        return evaluation;
    }

    /// What was counted, by type and for `ALL`.
    public EntityScore score() {
        return score;
    }

    /// The mistakes that were made most often, the first of their kind first.
    public List<EntityMistake> worst(int most) {
        return mistakes.entrySet().stream()
                .sorted(Map.Entry.<Mistake, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(each -> new EntityMistake(
                        each.getKey().fault(),
                        each.getKey().wanted(),
                        each.getKey().found(),
                        each.getValue(),
                        sentences.getOrDefault(each.getKey(), "")))
                .toList();
    }

    private void add(GoldStory story) {
        List<WrittenSentence> written =
                story.sentences().stream().map(WrittenSentence::of).toList();
        String text = written.stream().map(WrittenSentence::text).collect(Collectors.joining(BETWEEN));
        Deque<Mention> mentions = new ArrayDeque<>(finder.find(text));
        int from = 0;
        for (WrittenSentence sentence : written) {
            int to = from + sentence.text().length();
            List<Mention> own = new ArrayList<>();
            while (!mentions.isEmpty() && mentions.getFirst().span().start() < to) {
                own.add(mentions.removeFirst());
            }
            add(sentence, own, from);
            from = to + BETWEEN.length();
        }
    }

    /// @param from where the sentence begins in the text that was read
    private void add(WrittenSentence sentence, List<Mention> mentions, int from) {
        List<Gold.Name> found = new ArrayList<>();
        for (Mention mention : mentions) {
            int start = mention.span().start() - from;
            int end = mention.span().end() - from;
            String type = mention.type().name();
            Gold.Name organisation = new Gold.Name(start, end, Labels.ORG);
            boolean either = type.equals(FIRM) || type.equals(INSTITUTION);
            found.add(
                    either && (!typed || sentence.names().contains(organisation))
                            ? organisation
                            : new Gold.Name(start, end, type));
        }
        score.add(sentence.names(), found);
        note(sentence, found);
    }

    private void note(WrittenSentence sentence, List<Gold.Name> found) {
        Set<Gold.Name> right = new HashSet<>(found);
        for (Gold.Name name : sentence.names()) {
            if (right.contains(name)) {
                continue;
            }
            List<Gold.Name> near =
                    found.stream().filter(each -> overlap(name, each)).toList();
            String wanted = shown(name, sentence);
            if (near.isEmpty()) {
                note(new Mistake(Fault.MISSED, wanted, ""), sentence);
            } else {
                Gold.Name first = near.getFirst();
                boolean same = first.from() == name.from() && first.to() == name.to();
                note(new Mistake(same ? Fault.TYPE : Fault.EDGES, wanted, shown(first, sentence)), sentence);
            }
        }
        for (Gold.Name name : found) {
            if (sentence.names().stream().noneMatch(each -> overlap(name, each))) {
                note(new Mistake(Fault.INVENTED, "", shown(name, sentence)), sentence);
            }
        }
    }

    private void note(Mistake mistake, WrittenSentence sentence) {
        mistakes.merge(mistake, 1, Integer::sum);
        sentences.putIfAbsent(mistake, sentence.text());
    }

    private static boolean overlap(Gold.Name a, Gold.Name b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private static String shown(Gold.Name name, WrittenSentence sentence) {
        return name.label() + " " + sentence.text().substring(name.from(), name.to());
    }
}
