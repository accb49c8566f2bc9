package org.copydesk.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// How many of the stories that answer a query are one story: those of one group are shown once.
final class GroupCount {

    /// What [#of] says of a story that stands in no group.
    static final int ALONE = -1;

    private final IndexReader reader;
    private final @Nullable SortedDocValues groups;
    private final @Nullable OrdinalMap map;
    private final int[] stories;
    private long alone;

    private GroupCount(IndexReader reader, @Nullable SortedDocValues groups) {
        this.reader = reader;
        this.groups = groups;
        this.map = groups instanceof MultiDocValues.MultiSortedDocValues multi ? multi.mapping : null;
        this.stories = new int[groups == null ? 0 : groups.getValueCount()];
    }

    /// Counts all stories that answer `query`; looks at none where the index holds no groups.
    ///
    /// @param total how many answer
    static GroupCount of(IndexSearcher searcher, Query query, long total) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        GroupCount count = new GroupCount(reader, MultiDocValues.getSortedValues(reader, Schema.GROUP));
        if (count.groups == null) {
            count.alone = total;
        } else {
            searcher.search(query, new OneCollector<>(count.new Counting()));
        }
        return count;
    }

    /// The number of the group of story `doc`, or [#ALONE]. Asked in any order.
    int group(int doc) throws IOException {
        if (groups == null) {
            return ALONE;
        }
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.GROUP);
        return values.advanceExact(doc - leaf.docBase) ? inWhole(leaf.ord, values.ordValue()) : ALONE;
    }

    private int inWhole(int leaf, int group) {
        return map == null ? group : (int) map.getGlobalOrds(leaf).get(group);
    }

    /// The leader's id of a group.
    String leader(int group) throws IOException {
        return groups == null ? "" : groups.lookupOrd(group).utf8ToString();
    }

    /// How many stories of the group answer.
    int stories(int group) {
        return group == ALONE ? 1 : stories[group];
    }

    /// How many there are to show.
    long shown() {
        long shown = alone;
        for (int each : stories) {
            shown += each > 0 ? 1 : 0;
        }
        return shown;
    }

    /// Counts by the numbers that groups have in the whole index.
    private final class Counting extends SimpleCollector {

        private @Nullable SortedDocValues here;
        private int leaf;

        @Override
        protected void doSetNextReader(LeafReaderContext next) throws IOException {
            here = DocValues.getSorted(next.reader(), Schema.GROUP);
            leaf = next.ord;
        }

        @Override
        public void collect(int doc) throws IOException {
            SortedDocValues values = here;
            if (values == null || !values.advanceExact(doc)) {
                alone++;
            } else {
                stories[inWhole(leaf, values.ordValue())]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
