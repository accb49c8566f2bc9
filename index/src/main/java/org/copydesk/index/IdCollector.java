package org.copydesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Takes down the ids of all found stories.
final class IdCollector extends SimpleCollector {

    private final List<StoryId> ids = new ArrayList<>();
    private @Nullable SortedDocValues values;

    private IdCollector() {}

    static List<StoryId> ids(IndexSearcher searcher, Query query) throws IOException {
        IdCollector collector = new IdCollector();
        searcher.search(query, new OneCollector<>(collector));
        return collector.ids.stream().sorted().toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSorted(leaf.reader(), Schema.ID);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (values != null && values.advanceExact(doc)) {
            ids.add(new StoryId(values.lookupOrd(values.ordValue()).utf8ToString()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
