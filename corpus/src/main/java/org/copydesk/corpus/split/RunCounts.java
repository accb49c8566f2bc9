package org.copydesk.corpus.split;

import java.util.List;

/// How often each run of five words stands on a page. For one page and one thread.
final class RunCounts {

    private static final int RUN = 5;

    private final List<BlockText> texts;
    private final int[] keys;
    private final byte[] counts;
    private final int mask;

    RunCounts(List<BlockText> texts) {
        this.texts = texts;
        int all = 0;
        for (BlockText text : texts) {
            all += Math.max(0, text.size() - RUN + 1);
        }
        mask = Integer.highestOneBit(Math.max(16, all)) * 4 - 1;
        keys = new int[mask + 1];
        counts = new byte[mask + 1];
        for (BlockText text : texts) {
            for (int i = 0; i + RUN <= text.size(); i++) {
                int run = run(text, i);
                int at = slot(run);
                keys[at] = run;
                counts[at] += (byte) (counts[at] < 2 ? 1 : 0);
            }
        }
    }

    /// The share of a block's runs that stand on the page more than once, 0 to 1.
    double elsewhere(int block) {
        BlockText text = texts.get(block);
        int found = 0;
        for (int i = 0; i + RUN <= text.size(); i++) {
            found += counts[slot(run(text, i))] > 1 ? 1 : 0;
        }
        return found / (double) Math.max(1, text.size() - RUN + 1);
    }

    private static int run(BlockText text, int at) {
        int run = 0;
        for (int k = 0; k < RUN; k++) {
            run = run * 0x01000193 + text.word(at + k);
        }
        return run;
    }

    private int slot(int run) {
        int at = ((run * 0x9E3779B9) >>> 7) & mask;
        while (keys[at] != run && counts[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
