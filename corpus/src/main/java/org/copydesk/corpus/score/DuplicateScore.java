package org.copydesk.corpus.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.corpus.same.Fingerprint;
import org.copydesk.corpus.same.Grouping;
import org.copydesk.corpus.same.Link;
import org.copydesk.corpus.same.Matcher;
import org.copydesk.corpus.same.SketchTable;

/// Scores what `org.copydesk.corpus.same` makes of texts against clusters that a person made: pair by pair,
/// so that a cluster of ten counts for 45. What a page contains is scored apart: a page and the cluster of a
/// story in it are a pair there.
///
/// @param texts how many texts there were
/// @param pairs pairs of texts that are one story
/// @param contained pairs of a page and a story inside it
/// @param byKind `pairs` again, those with a text of a kind; empty where the gold names no kinds
public record DuplicateScore(int texts, PairScore pairs, PairScore contained, Map<String, PairScore> byKind) {

    public DuplicateScore {
        Objects.requireNonNull(pairs);
        Objects.requireNonNull(contained);
        byKind = Map.copyOf(byKind);
    }

    /// Compares all texts with each other and scores what comes of it. Needs memory for all their
    /// fingerprints: four bytes a word.
    public static DuplicateScore of(List<GoldText> gold) {
        List<Fingerprint> fingerprints = new ArrayList<>(gold.size());
        List<Link> links = new ArrayList<>();
        try (SketchTable table = new SketchTable()) {
            Matcher matcher = new Matcher(table, fingerprints::get);
            for (GoldText text : gold) {
                Fingerprint fingerprint = Fingerprint.of(text.text());
                fingerprints.add(fingerprint);
                links.addAll(matcher.add(fingerprints.size() - 1, fingerprint));
            }
        }
        Comparator<Integer> rank = Comparator.<Integer>comparingInt(
                        story -> -fingerprints.get(story).length())
                .thenComparing(story -> gold.get(story).id())
                .thenComparing(story -> story);
        return score(gold, Grouping.of(links, rank));
    }

    private static DuplicateScore score(List<GoldText> gold, Grouping.Groups groups) {
        int[] group = new int[gold.size()];
        Arrays.setAll(group, story -> -1 - story);
        for (int i = 0; i < groups.groups().size(); i++) {
            for (int story : groups.groups().get(i)) {
                group[story] = i;
            }
        }
        Map<Object, List<Integer>> found = new HashMap<>();
        Map<Object, List<Integer>> wanted = new HashMap<>();
        Map<Object, List<Integer>> right = new HashMap<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = 0; i < group.length; i++) {
            String cluster = gold.get(i).cluster();
            found.computeIfAbsent(group[i], key -> new ArrayList<>()).add(i);
            wanted.computeIfAbsent(cluster, key -> new ArrayList<>()).add(i);
            right.computeIfAbsent(Map.entry(group[i], cluster), key -> new ArrayList<>())
                    .add(i);
            String kind = gold.get(i).kind();
            if (kind != null) {
                kinds.add(kind);
            }
        }
        SortedMap<String, PairScore> byKind = new TreeMap<>();
        for (String kind : kinds) {
            byKind.put(
                    kind,
                    new PairScore(
                            pairs(right.values(), gold, kind),
                            pairs(found.values(), gold, kind),
                            pairs(wanted.values(), gold, kind)));
        }
        PairScore pairs = new PairScore(pairs(right.values()), pairs(found.values()), pairs(wanted.values()));
        return new DuplicateScore(gold.size(), pairs, contained(gold, groups), byKind);
    }

    private static long pairs(Collection<List<Integer>> sets) {
        return sets.stream().mapToLong(set -> pairs(set.size())).sum();
    }

    /// Pairs of which at least one is of `kind`: all but those of which none is.
    private static long pairs(Collection<List<Integer>> sets, List<GoldText> gold, String kind) {
        return sets.stream()
                .mapToLong(set -> pairs(set.size())
                        - pairs(set.stream()
                                .filter(story -> !kind.equals(gold.get(story).kind()))
                                .count()))
                .sum();
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private static PairScore contained(List<GoldText> gold, Grouping.Groups groups) {
        Set<Map.Entry<String, String>> wanted = new HashSet<>();
        Set<String> there = gold.stream().map(GoldText::cluster).collect(Collectors.toSet());
        gold.forEach(page -> page.contains().stream()
                .filter(there::contains) // a story that is not in the file cannot be found in a page
                .forEach(cluster -> wanted.add(Map.entry(page.id(), cluster))));
        Set<Map.Entry<String, String>> found = new HashSet<>();
        for (Link link : groups.contained()) {
            found.add(Map.entry(
                    gold.get(link.longer()).id(), gold.get(link.shorter()).cluster()));
        }
        long right = found.stream().filter(wanted::contains).count();
        return new PairScore(right, found.size(), wanted.size());
    }
}
