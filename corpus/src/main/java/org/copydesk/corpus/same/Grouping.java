package org.copydesk.corpus.same;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes groups of links: which stories are one story, and which stand inside others. A function of the set
/// of links and of the stories' ranks; in which order they came does not matter.
///
/// 1. A story that has two stories side by side in it that are no kin is a page: it is in no group with what
///    it holds.
/// 2. Strong links join.
/// 3. Weak links join two groups if at least half of their members (of the [#ASKED] first of each) are
///    linked: so nothing grows along a chain of weak links.
public final class Grouping {

    private static final int ASKED = 8;
    /// Two stretches of a page overlap if they share more than that of the shorter one.
    private static final double OVERLAP = 0.2;
    /// Dice of two texts of which one has at most four fifths of the other's words: 2 x .8 / 1.8.
    private static final double WHOLE = 0.89;

    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Set<Long> linked = new HashSet<>();
    private final Comparator<Integer> rank;

    private Grouping(Comparator<Integer> rank) {
        this.rank = rank;
    }

    /// What came of the links.
    ///
    /// @param groups the stories of each group, two or more, the first in rank first; by their first story
    /// @param contained the links between a story and one that holds it, by shorter, then longer
    public record Groups(List<List<Integer>> groups, List<Link> contained) {
        public Groups {
            groups = List.copyOf(groups);
            contained = List.copyOf(contained);
        }
    }

    /// Groups `links`.
    ///
    /// @param links each pair once
    /// @param rank a total order of the stories that follows from what they are; a group's first represents it
    public static Groups of(Collection<Link> links, Comparator<Integer> rank) {
        return new Grouping(rank).group(links);
    }

    private Groups group(Collection<Link> links) {
        for (Link link : links) {
            linked.add(pair(link.shorter(), link.longer()));
        }
        Set<Integer> pages = pages(links);
        List<Link> contained = new ArrayList<>();
        List<Link> weak = new ArrayList<>();
        for (Link link : links) {
            Likeness likeness = link.likeness();
            if (likeness.relation() == Relation.CONTAINED) {
                contained.add(link);
            } else if (pages.contains(link.longer()) && !isWhole(likeness)) {
                if (likeness.cover() >= Judge.INSIDE) {
                    contained.add(new Link(link.shorter(), link.longer(), inside(likeness)));
                }
            } else if (likeness.strong()) {
                union(link.shorter(), link.longer());
            } else {
                weak.add(link);
            }
        }
        joinWeak(weak);
        return result(contained);
    }

    /// Whether a link is between two states of one page, rather than between a page and something in it.
    private static boolean isWhole(Likeness likeness) {
        return likeness.relation() != Relation.CONTAINED && likeness.score() >= WHOLE;
    }

    private static Likeness inside(Likeness l) {
        return new Likeness(Relation.CONTAINED, Reason.PAGE, l.cover(), l.cover(), false, false, l.from(), l.to());
    }

    private void joinWeak(List<Link> weak) {
        weak.sort(Comparator.<Link>comparingDouble(link -> -link.likeness().score())
                .thenComparing(Link::shorter, rank)
                .thenComparing(Link::longer, rank));
        for (Link link : weak) {
            int one = find(link.shorter());
            int other = find(link.longer());
            if (one != other && areKin(one, other)) {
                union(one, other);
            }
        }
    }

    private boolean areKin(int one, int other) {
        List<Integer> these = firsts(one);
        List<Integer> those = firsts(other);
        int found = 0;
        for (int a : these) {
            for (int b : those) {
                found += linked.contains(pair(a, b)) ? 1 : 0;
            }
        }
        return 2 * found >= these.size() * those.size();
    }

    private List<Integer> firsts(int root) {
        return members.getOrDefault(root, List.of(root)).stream()
                .sorted(rank)
                .limit(ASKED)
                .toList();
    }

    private Set<Integer> pages(Collection<Link> links) {
        Map<Integer, List<Link>> inside = new HashMap<>();
        for (Link link : links) {
            if (link.likeness().cover() >= Judge.INSIDE && !isWhole(link.likeness())) {
                inside.computeIfAbsent(link.longer(), story -> new ArrayList<>())
                        .add(link);
            }
        }
        Set<Integer> pages = new HashSet<>();
        inside.forEach((story, held) -> {
            if (held.size() > 1 && holdsSeveral(held)) {
                pages.add(story);
            }
        });
        return pages;
    }

    /// Walks over what a story holds from its beginning to its end: where one stretch ends before the next
    /// begins, the two are different stories, unless they are known to be kin.
    private boolean holdsSeveral(List<Link> held) {
        held.sort(Comparator.<Link>comparingInt(link -> link.likeness().from())
                .thenComparingInt(link -> link.likeness().to())
                .thenComparing(Link::shorter, rank));
        Link widest = held.getFirst();
        for (Link link : held) {
            int overlap = widest.likeness().to() - link.likeness().from();
            int length = link.likeness().to() - link.likeness().from();
            int before = widest.likeness().to() - widest.likeness().from();
            if (overlap <= OVERLAP * Math.min(length, before)
                    && !linked.contains(pair(widest.shorter(), link.shorter()))) {
                return true;
            }
            if (link.likeness().to() > widest.likeness().to()) {
                widest = link;
            }
        }
        return false;
    }

    private Groups result(List<Link> contained) {
        Map<Integer, List<Integer>> groups = new TreeMap<>(rank);
        members.forEach((root, all) -> {
            List<Integer> sorted = all.stream().sorted(rank).toList();
            groups.put(sorted.getFirst(), sorted);
        });
        List<Link> apart = contained.stream()
                .filter(link -> find(link.shorter()) != find(link.longer()))
                .sorted(Comparator.comparing(Link::shorter, rank).thenComparing(Link::longer, rank))
                .toList();
        return new Groups(List.copyOf(groups.values()), apart);
    }

    private int find(int story) {
        int root = story;
        for (int up = parents.getOrDefault(root, root); up != root; up = parents.getOrDefault(root, root)) {
            root = up;
        }
        for (int at = story; at != root; ) {
            int up = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = up;
        }
        return root;
    }

    private void union(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a == b) {
            return;
        }
        List<Integer> these = members.computeIfAbsent(a, root -> new ArrayList<>(List.of(root)));
        List<Integer> those = members.computeIfAbsent(b, root -> new ArrayList<>(List.of(root)));
        boolean intoA = these.size() >= those.size();
        (intoA ? these : those).addAll(intoA ? those : these);
        members.remove(intoA ? b : a);
        parents.put(intoA ? b : a, intoA ? a : b);
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
