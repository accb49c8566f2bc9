package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks the blocks that stand beside the story. A name that an element's makers gave it is not believed where the
/// element holds a good part of all running text: then it names the page's layout, not the thing itself.
final class AsideMarks {

    /// Holding this share of the page's running text, an element is no sidebar.
    private static final double MUCH = 0.35;

    private final List<HtmlBlocks.Container> containers;

    AsideMarks(List<HtmlBlocks.Container> containers) {
        this.containers = containers;
    }

    List<Block> on(List<Block> blocks) {
        boolean[] aside = asides(blocks);
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            marked.add(aside[block.markup().container()] ? block.aside() : block);
        }
        return marked;
    }

    private boolean[] asides(List<Block> blocks) {
        long[] text = new long[containers.size()];
        for (Block block : blocks) {
            text[block.markup().container()] += block.prose() ? block.text().length() : 0;
        }
        // Children have higher numbers than their parents.
        for (int i = containers.size() - 1; i > 0; i--) {
            int parent = containers.get(i).parent();
            if (parent >= 0) {
                text[parent] += text[i];
            }
        }
        boolean[] aside = new boolean[containers.size()];
        Map<String, Asides.Sign> names = new HashMap<>();
        for (int i = 0; i < aside.length; i++) {
            int parent = containers.get(i).parent();
            aside[i] = (parent >= 0 && aside[parent])
                    || switch (Asides.sign(containers.get(i).element(), names)) {
                        case NONE -> false;
                        case NAME -> text[i] < MUCH * text[0] || isNotice(i, text);
                        case SURE -> true;
                    };
        }
        return aside;
    }

    /// What asks for consent may be longer than a short story beside it, but it is not the page.
    private boolean isNotice(int i, long[] text) {
        return text[i] < ConsentNotices.ALL * text[0]
                && Asides.ofConsent(containers.get(i).element());
    }
}
