package org.copydesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.copydesk.index.Facets.Count;
import org.copydesk.index.Facets.Dimension;
import org.copydesk.index.Facets.Facet;
import org.jspecify.annotations.Nullable;

/// Counts the values of found stories: by number within a segment, by name over all segments.
final class FacetCount {

    private final List<Tally> tallies =
            Arrays.stream(Dimension.values()).map(Tally::new).toList();
    private long total;

    private FacetCount() {}

    /// The facets of what `query` finds, the `most` most frequent values in each.
    static Facets of(IndexSearcher searcher, Query query, int most) throws IOException {
        FacetCount count = new FacetCount();
        searcher.search(query, new OneCollector<>(count.collector()));
        return new Facets(
                count.total,
                count.tallies.stream().map(tally -> tally.facet(most)).toList());
    }

    private SimpleCollector collector() {
        return new SimpleCollector() {
            @Override
            protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
                for (Tally tally : tallies) {
                    tally.open(leaf);
                }
            }

            @Override
            public void collect(int doc) throws IOException {
                total++;
                for (Tally tally : tallies) {
                    tally.add(doc);
                }
            }

            @Override
            public void finish() throws IOException {
                for (Tally tally : tallies) {
                    tally.close();
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
    }

    /// The counts of one dimension. One thread fills it.
    private static final class Tally {

        private final Dimension dimension;
        private final Map<String, Long> named = new HashMap<>();
        private @Nullable SortedSetDocValues values;
        private int[] numbered = {};

        Tally(Dimension dimension) {
            this.dimension = dimension;
        }

        void open(LeafReaderContext leaf) throws IOException {
            SortedSetDocValues next = DocValues.getSortedSet(leaf.reader(), dimension.field());
            values = next;
            numbered = new int[Math.toIntExact(next.getValueCount())];
        }

        void add(int doc) throws IOException {
            if (values != null && values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    numbered[Math.toIntExact(values.nextOrd())]++;
                }
            }
        }

        void close() throws IOException {
            for (int i = 0; values != null && i < numbered.length; i++) {
                if (numbered[i] > 0) {
                    named.merge(values.lookupOrd(i).utf8ToString(), (long) numbered[i], Long::sum);
                }
            }
            values = null;
        }

        Facet facet(int most) {
            Comparator<Count> order = dimension == Dimension.MONTH
                    ? Comparator.comparing(Count::value).reversed()
                    : Comparator.comparingLong(Count::stories).reversed().thenComparing(Count::value);
            List<Count> counts = new ArrayList<>();
            named.forEach((value, stories) -> counts.add(new Count(value, stories)));
            return new Facet(
                    dimension,
                    counts.size(),
                    counts.stream().sorted(order).limit(most).toList());
        }
    }
}
