package org.copydesk.corpus.same;

import java.io.IOException;
import java.util.Arrays;

/// Which stories may be like a text: those that share shingles of its sketch, rare ones counting more. For
/// one thread; keeps its arrays for the next text.
final class Candidates {

    /// So many are compared at most, and more for a long text, which may hold many stories.
    private static final int MOST = 32;
    private static final int SKETCH_FOR_ONE_MORE = 6;
    /// Weights by which a shared shingle counts: whole if nobody else has it, a fifth in a full bucket.
    private static final int WHOLE = 64;
    private static final int HALF_AT = 8;
    /// One shared shingle may be chance; a text of few shingles has no more. This does not look at how full a
    /// bucket is, for that depends on what came before.
    private static final int LEAST = 2;
    private static final int FEW = 4;
    private static final int ONE = 1 << 20;
    /// When so many of its shingles are in full buckets, a text is looked up by more.
    private static final int ROOM_WANTED = 8;
    private static final int MOST_SHINGLES = 8;

    private final SketchTable table;
    private final int[] found = new int[SketchTable.CAP];
    private int[] keys = new int[256];
    private int[] weights = new int[256];
    private int count;

    Candidates(SketchTable table) {
        this.table = table;
    }

    /// The stories most worth a comparison, the likeliest first. `story` is added to the table.
    int[] add(int[] words, int story) throws IOException {
        clear();
        long[] sketch = Sketch.of(words);
        int roomy = 0;
        for (long hash : sketch) {
            roomy += look(hash, story);
        }
        if (roomy < ROOM_WANTED && sketch.length >= Sketch.FEWEST) {
            long[] wider = Sketch.of(words, MOST_SHINGLES * sketch.length);
            for (int i = sketch.length; i < wider.length && roomy < ROOM_WANTED; i++) {
                roomy += look(wider[i], story);
            }
        }
        return best(MOST + sketch.length / SKETCH_FOR_ONE_MORE, sketch.length < FEW ? 1 : LEAST);
    }

    /// @return 1 if there was room for `story`, else 0
    private int look(long hash, int story) throws IOException {
        int stories = table.find(hash, found);
        int weight = ONE + WHOLE / (HALF_AT + stories);
        for (int i = 0; i < stories; i++) {
            if (found[i] != story) {
                weigh(found[i], weight);
            }
        }
        if (stories < SketchTable.CAP) {
            table.add(hash, story);
            return 1;
        }
        return 0;
    }

    private void weigh(int story, int weight) {
        if (2 * count >= keys.length) {
            widen();
        }
        int mask = keys.length - 1;
        int slot = ((story * 0x9E3779B1) >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != story + 1) {
            slot = (slot + 1) & mask;
        }
        if (keys[slot] == 0) {
            keys[slot] = story + 1;
            count++;
        }
        weights[slot] += weight;
    }

    private void widen() {
        int[] oldKeys = keys;
        int[] oldWeights = weights;
        keys = new int[2 * oldKeys.length];
        weights = new int[keys.length];
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                weigh(oldKeys[i] - 1, oldWeights[i]);
            }
        }
    }

    private void clear() {
        if (keys.length > 4096) {
            keys = new int[256];
            weights = new int[256];
        } else if (count > 0) {
            Arrays.fill(keys, 0);
            Arrays.fill(weights, 0);
        }
        count = 0;
    }

    private int[] best(int most, int least) {
        long[] ranked = new long[count];
        int kept = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && weights[i] / ONE >= least) {
                ranked[kept++] = ((long) -(weights[i] % ONE) << 32) | (keys[i] - 1);
            }
        }
        Arrays.sort(ranked, 0, kept);
        int[] stories = new int[Math.min(kept, most)];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = (int) ranked[i];
        }
        return stories;
    }
}
