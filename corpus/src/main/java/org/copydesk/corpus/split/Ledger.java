package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what became of every block. For one page and one thread.
final class Ledger {

    private final List<Verdict> verdicts = new ArrayList<>();

    void cut(Block block, String rule) {
        verdicts.add(new Verdict(block.line(), 0, rule, block.text()));
    }

    void cut(Labelled labelled, String otherwise) {
        Furniture.Rule rule = labelled.rule();
        cut(labelled.block(), rule != null ? rule.name() : otherwise);
    }

    void cut(List<Labelled> blocks, String otherwise) {
        blocks.forEach(b -> cut(b, otherwise));
    }

    void kept(Block block, int story, String rule) {
        verdicts.add(new Verdict(block.line(), story, rule, block.text()));
    }

    /// In the order of the page; what was cut off the front of a line stands before the rest of it.
    List<Verdict> verdicts() {
        return verdicts.stream().sorted(Comparator.comparingInt(Verdict::line)).toList();
    }
}
