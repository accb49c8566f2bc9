package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.split.Labelled.Label;

/// A stretch of a page: what stands before running text, and the running text.
///
/// @param gap everything that is no running text, in order; may be empty
/// @param prose the running text behind it; empty only at the end of the page
record Passage(List<Labelled> gap, List<Labelled> prose) {

    Passage {
        gap = List.copyOf(gap);
        prose = List.copyOf(prose);
    }

    static List<Passage> of(List<Labelled> page) {
        List<Passage> passages = new ArrayList<>();
        List<Labelled> gap = new ArrayList<>();
        List<Labelled> prose = new ArrayList<>();
        for (Labelled labelled : page) {
            if (labelled.is(Label.PROSE)) {
                prose.add(labelled);
            } else {
                if (!prose.isEmpty()) {
                    passages.add(new Passage(gap, prose));
                    gap.clear();
                    prose.clear();
                }
                gap.add(labelled);
            }
        }
        passages.add(new Passage(gap, prose));
        return passages;
    }

    boolean has(Label label) {
        return gap.stream().anyMatch(b -> b.is(label));
    }

    /// A sign that what stood above is over.
    boolean ends() {
        return has(Label.END) || has(Label.RELATED) || has(Label.QUOTED);
    }

    /// Readers' own words follow: nothing behind it can belong to the story again.
    boolean comments() {
        return gap.stream()
                        .anyMatch(b ->
                                b.rule() != null && "comments".equals(b.rule().name()))
                || has(Label.QUOTED);
    }

    int chars() {
        return prose.stream().mapToInt(b -> b.text().length()).sum();
    }
}
