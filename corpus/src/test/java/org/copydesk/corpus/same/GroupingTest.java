package org.copydesk.corpus.same;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which stories are one story, whatever came first.
final class GroupingTest {

    /// By name, so that the numbers by which stories come do not matter.
    private static String grouped(Map<String, String> texts, List<String> order) {
        List<Fingerprint> fingerprints = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        try (SketchTable table = new SketchTable()) {
            Matcher matcher = new Matcher(table, fingerprints::get);
            for (String name : order) {
                fingerprints.add(Fingerprint.of(String.valueOf(texts.get(name))));
                links.addAll(matcher.add(fingerprints.size() - 1, fingerprints.getLast()));
            }
        }
        Comparator<Integer> rank = Comparator.<Integer>comparingInt(
                        story -> -fingerprints.get(story).length())
                .thenComparing(order::get);
        Grouping.Groups groups = Grouping.of(links, rank);
        return groups.groups().stream()
                        .map(group -> group.stream().map(order::get).toList().toString())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + groups.contained().stream()
                        .map(link -> " " + order.get(link.shorter()) + "<" + order.get(link.longer()))
                        .sorted()
                        .collect(Collectors.joining());
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Map<String, String> texts = new TreeMap<>(Map.of(
                "pier",
                Invented.PIER,
                "pier cut",
                Invented.LEAD + "\n\n" + Invented.BODY,
                "pier flat",
                Invented.PIER.replace("\n\n", " ").replace("'", "\u2019") + " ",
                "pier update",
                Invented.LEAD + "\n\n" + Invented.NEWS + "\n\n" + Invented.BODY,
                "school",
                Invented.SCHOOL,
                "page",
                Invented.SCHOOL + "\n\n" + Invented.PIER,
                "rates 1",
                Invented.rates("Olmen", 41, 30, 38, 5),
                "rates 2",
                Invented.rates("Olmen", 47, 36, 41, 9),
                "rates 3",
                Invented.rates("Varn", 52, 31, 46, 7),
                "nothing",
                "..."));
        String expected = "[pier update, pier, pier flat, pier cut] pier cut<page pier flat<page pier<page school<page";
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<String> order = new ArrayList<>(texts.keySet());
            Collections.shuffle(order, random);
            assertEquals(expected, grouped(texts, order), () -> "seed " + seed + ": " + order);
        }
    }

    @Test
    void aGroupDoesNotGrowAlongAChainOfUpdates() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            parts.add(Invented.noise(i, 90));
        }
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < 9; i++) {
            texts.put("state " + i, String.join("\n", parts.subList(i, i + 3)));
        }
        String groups = grouped(texts, List.copyOf(texts.keySet()));
        assertEquals(
                false,
                groups.contains("state 0") && groups.matches(".*\\[[^\\]]*state 0[^\\]]*state 8[^\\]]*\\].*"),
                groups);
    }

    @Test
    void aWeakLinkJoinsOnlyWhatMostOfTheGroupIsLinkedTo() {
        Likeness strong = new Likeness(Relation.NEAR, Reason.SAME_WORDS, 0.95, 0.95, true, false, 0, 90);
        Likeness weak = new Likeness(Relation.VERSION, Reason.UPDATED, 0.6, 0.6, false, false, 0, 60);
        List<Link> links =
                List.of(new Link(1, 2, strong), new Link(1, 3, strong), new Link(2, 3, strong), new Link(3, 4, weak));
        assertEquals(
                List.of(List.of(1, 2, 3)),
                Grouping.of(links, Comparator.naturalOrder()).groups());
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(2, 4, weak));
        assertEquals(
                List.of(List.of(1, 2, 3, 4)),
                Grouping.of(more, Comparator.naturalOrder()).groups());
    }
}
