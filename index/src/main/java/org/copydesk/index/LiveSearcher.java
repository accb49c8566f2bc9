package org.copydesk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// A searcher whose scores depend on the stories that are there and on nothing else.
///
/// Lucene counts a replaced or removed story among the others until a merge drops it, so scores would tell in which
/// order stories came. Here a term's and a field's counts are taken over living stories only: through the postings of
/// the term, in segments with dead ones, and through the length that each story's norm holds.
final class LiveSearcher extends IndexSearcher {

    private final Map<String, CollectionStatistics> byField = new ConcurrentHashMap<>();

    LiveSearcher(IndexReader reader) {
        super(reader);
        // one search from a shell gains nothing from a cache and pays for it
        setQueryCache(null);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        if (!getIndexReader().hasDeletions()) {
            return super.termStatistics(term, docFreq, totalTermFreq);
        }
        // at least 1: a term that only dead stories hold matches nothing, but Lucene still wants its weight
        int alive = Math.max(1, stories(term));
        return new TermStatistics(term.bytes(), alive, Math.max(alive, totalTermFreq));
    }

    /// How many living stories hold `term`.
    int stories(Term term) throws IOException {
        int stories = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            stories += stories(leaf.reader(), term);
        }
        return stories;
    }

    private static int stories(LeafReader reader, Term term) throws IOException {
        Bits alive = reader.getLiveDocs();
        Terms terms = reader.terms(term.field());
        if (alive == null || terms == null) {
            return reader.docFreq(term);
        }
        TermsEnum entry = terms.iterator();
        if (!entry.seekExact(new BytesRef(term.text()))) {
            return 0;
        }
        PostingsEnum postings = entry.postings(null, PostingsEnum.NONE);
        int stories = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            stories += alive.get(doc) ? 1 : 0;
        }
        return stories;
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        try {
            return super.collectionStatistics(field) == null ? null : byField.computeIfAbsent(field, this::measured);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CollectionStatistics measured(String field) {
        long stories = 0;
        long words = 0;
        try {
            for (LeafReaderContext leaf : getLeafContexts()) {
                Bits alive = leaf.reader().getLiveDocs();
                NumericDocValues norms = leaf.reader().getNormValues(field);
                int doc = norms == null ? DocIdSetIterator.NO_MORE_DOCS : norms.nextDoc();
                for (; norms != null && doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
                    if (alive == null || alive.get(doc)) {
                        stories++;
                        words += SmallFloat.byte4ToInt((byte) norms.longValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // a field without norms: every story counts, and all are equally long
        long count = Math.max(1, stories == 0 ? getIndexReader().numDocs() : stories);
        return new CollectionStatistics(
                field, Math.max(count, getIndexReader().maxDoc()), count, Math.max(count, words), count);
    }
}
