package org.copydesk.models.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Training events as numbers: of each its clues and its outcome. Clues seen fewer than `cutoff` times are left out.
/// They are counted beforehand by the hash of their text, which takes 64 MB however many there are.
final class Events {

    private static final int BUCKETS = 1 << 26;

    private final byte[] counts = new byte[BUCKETS];
    private final int cutoff;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private int[] clues = new int[1 << 20];
    private int[] ends = new int[1 << 16];
    private byte[] gold = new byte[1 << 16];
    private int used;
    private int size;

    Events(int cutoff) {
        this.cutoff = cutoff;
    }

    /// First round: counts the clues of an event.
    void count(String[] context) {
        for (String clue : context) {
            int bucket = bucket(clue);
            if (counts[bucket] < 100) {
                counts[bucket]++;
            }
        }
    }

    /// Second round: keeps the event.
    void add(String[] context, String outcome) {
        if (size == gold.length) {
            gold = Arrays.copyOf(gold, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        for (String clue : context) {
            if (counts[bucket(clue)] >= cutoff) {
                if (used == clues.length) {
                    clues = Arrays.copyOf(clues, used + used / 2);
                }
                Integer number = numbers.get(clue);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(clue, number);
                }
                clues[used++] = number;
            }
        }
        ends[size] = used;
        gold[size++] = (byte) (int) outcomes.computeIfAbsent(outcome, _ -> outcomes.size());
    }

    private static int bucket(String clue) {
        int h = clue.hashCode() * 0x9E3779B1;
        return (h ^ h >>> 15) & BUCKETS - 1;
    }

    int size() {
        return size;
    }

    int begin(int event) {
        return event == 0 ? 0 : ends[event - 1];
    }

    int end(int event) {
        return ends[event];
    }

    int clue(int at) {
        return clues[at];
    }

    int outcome(int event) {
        return gold[event];
    }

    int clueCount() {
        return numbers.size();
    }

    Map<String, Integer> clues() {
        return numbers;
    }

    List<String> outcomes() {
        return new ArrayList<>(outcomes.keySet());
    }
}
