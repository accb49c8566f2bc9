package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what became of every block, if anybody asks. For one page and one thread.
final class Ledger {

    private final boolean asked;
    private final List<Verdict> verdicts = new ArrayList<>();

    /// @param asked whether anybody wants to know; else nothing is written down
    Ledger(boolean asked) {
        this.asked = asked;
    }

    /// Whether reasons are worth working out.
    boolean asked() {
        return asked;
    }

    void cut(Block block, String rule) {
        write(block, 0, rule);
    }

    void cut(Labelled labelled, String otherwise) {
        Furniture.Rule rule = labelled.rule();
        cut(labelled.block(), rule != null ? rule.name() : otherwise);
    }

    void cut(List<Labelled> blocks, String otherwise) {
        blocks.forEach(b -> cut(b, otherwise));
    }

    void kept(Block block, int story, String rule) {
        write(block, story, rule);
    }

    private void write(Block block, int story, String rule) {
        if (asked) {
            verdicts.add(new Verdict(block.line(), story, rule, block.text()));
        }
    }

    /// In the order of the page; what was cut off the front of a line stands before the rest of it.
    List<Verdict> verdicts() {
        return verdicts.stream().sorted(Comparator.comparingInt(Verdict::line)).toList();
    }
}
