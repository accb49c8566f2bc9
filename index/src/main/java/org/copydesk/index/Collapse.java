package org.copydesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/// Of ranked stories, the first of each group.
final class Collapse {

    private final GroupCount groups;

    Collapse(GroupCount groups) {
        this.groups = groups;
    }

    /// At most `most` of `ranked`. Fewer may come where the same few groups fill the list: then more have to
    /// be ranked.
    List<ScoreDoc> firsts(ScoreDoc[] ranked, int most) throws IOException {
        Set<Integer> seen = new HashSet<>();
        List<ScoreDoc> firsts = new ArrayList<>();
        for (int i = 0; i < ranked.length && firsts.size() < most; i++) {
            int group = groups.group(ranked[i].doc);
            if (group == GroupCount.ALONE || seen.add(group)) {
                firsts.add(ranked[i]);
            }
        }
        return firsts;
    }
}
