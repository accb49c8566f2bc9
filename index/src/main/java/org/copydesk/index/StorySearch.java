package org.copydesk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.copydesk.corpus.StoryId;
import org.copydesk.index.query.Ask;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QueryReader;
import org.copydesk.index.query.QuerySyntaxException;
import org.jspecify.annotations.Nullable;

/// A reader of a desk's index: sees one commit, whole, whatever is written meanwhile.
///
/// Safe for use by many threads. Whoever opens it closes it.
public final class StorySearch implements AutoCloseable {

    private static final Set<String> SHOWN =
            Set.of(Schema.ID, Schema.TITLE, Schema.STORED_PUBLISHED, Schema.STORED_PUBLISHER);
    private static final Set<String> HIGHLIGHTED = Set.of(
            Schema.ID,
            Schema.TITLE,
            Schema.STORED_PUBLISHED,
            Schema.STORED_PUBLISHER,
            Schema.TEXT,
            Schema.STORED_FIGURE);

    private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

    private final Path folder;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final LiveSearcher searcher;
    private final CommitData commit;
    private final StoryAnalyzer analyzer = new StoryAnalyzer();

    private StorySearch(Path folder, FSDirectory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        try {
            this.commit = CommitData.read(reader.getIndexCommit().getUserData(), folder);
            this.searcher = new LiveSearcher(reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /// Makes the directory that reads a folder's files.
    @FunctionalInterface
    private interface Opener {
        FSDirectory open(Path folder) throws IOException;
    }

    /// Opens the last commit of the index in `folder`, for many searches: its files are mapped into memory.
    ///
    /// @throws IndexMissingException if there is none
    /// @throws IndexObstructedException if something else than a folder stands there
    /// @throws IndexDamagedException if its files are not as they were written
    /// @throws IndexOutdatedException if another version of this program wrote it
    /// @throws UncheckedIOException if the disk fails
    public static StorySearch open(Path folder) {
        return open(folder, FSDirectory::open);
    }

    /// As [#open], for one search or a few: its files are read, which spares a process that lives for a
    /// moment the tenth of a second in which Java gets ready to map files.
    public static StorySearch openBriefly(Path folder) {
        return open(folder, NIOFSDirectory::new);
    }

    private static StorySearch open(Path folder, Opener opener) {
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new IndexObstructedException(folder, null)
                    : new IndexMissingException(folder, null);
        }
        try {
            FSDirectory directory = opener.open(folder);
            try {
                return new StorySearch(folder, directory);
            } catch (IllegalArgumentException e) {
                // the name of a codec that does not exist
                directory.close();
                throw new IndexDamagedException(folder, e);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /// The sequence number of the commit that is read: behind the corpus's where the index lacks something.
    public long sequence() {
        return commit.sequence();
    }

    /// By what the corpus knows the commit that is read for one of its own, 0 for nothing.
    public int token() {
        return commit.token();
    }

    /// How many stories there are.
    public int size() {
        return reader.numDocs();
    }

    /// Whether there is no later commit than the one that is read. Where there is, open another reader.
    public boolean current() {
        try {
            return reader.isCurrent();
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /// Reads every file through and compares checksums: seconds for a large index.
    ///
    /// @throws IndexDamagedException if one differs
    public void verify() {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /// The stories that answer `query`.
    ///
    /// @throws QuerySyntaxException if no word is left to look for, or too many
    /// @throws IndexDamagedException if the index turns out to be damaged
    public Hits search(ParsedQuery query, SearchOptions options) throws QuerySyntaxException {
        try {
            return found(AskCompiler.compile(query, analyzer), query.ask(), options);
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooLong(query);
        } catch (IOException e) {
            throw explained(Faults.of(e, folder));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /// The stories that answer the line `query`: [QueryReader#parse] and [#search(ParsedQuery,
    /// SearchOptions)] in one.
    public Hits search(String query, SearchOptions options) throws QuerySyntaxException {
        return search(QueryReader.parse(query), options);
    }

    /// The ids of all stories that answer `query`, sorted.
    ///
    /// @throws QuerySyntaxException as [#search(ParsedQuery, SearchOptions)] does
    public List<StoryId> ids(ParsedQuery query) throws QuerySyntaxException {
        try {
            return IdCollector.ids(searcher, AskCompiler.compile(query, analyzer));
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooLong(query);
        } catch (IOException e) {
            throw explained(Faults.of(e, folder));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /// `query` with the words that no story holds replaced by the nearest that some story holds: what to
    /// propose where nothing was found. Nothing where every word is known, or none has a neighbour within two
    /// letters.
    public Optional<String> betterSpelling(ParsedQuery query) {
        try {
            return new BetterSpelling(searcher, analyzer).of(query);
        } catch (IOException e) {
            throw explained(Faults.of(e, folder));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /// The stories that share the most telling words of story `id`, itself left out; nothing where the index
    /// does not hold that story. The shared words are highlighted.
    public Optional<Hits> like(StoryId id, SearchOptions options) {
        try {
            TopDocs self = searcher.search(new TermQuery(new Term(Schema.ID, id.hex())), 1);
            if (self.scoreDocs.length == 0) {
                return Optional.empty();
            }
            Document story = searcher.storedFields().document(self.scoreDocs[0].doc, Set.of(Schema.TEXT));
            Query like = LikeQuery.of(id, story.get(Schema.TEXT), analyzer, searcher);
            return Optional.of(found(like, ParsedQuery.EVERYTHING.ask(), options));
        } catch (IOException e) {
            throw explained(Faults.of(e, folder));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /// Garbled files lead astray anywhere; the checksums tell whether they did.
    ///
    /// @throws IndexDamagedException if they did
    private RuntimeException explained(RuntimeException fault) {
        if (!(fault instanceof IndexException)) {
            verify();
        }
        return fault;
    }

    private Hits found(Query query, Ask ask, SearchOptions options) throws IOException {
        // a page beyond the last story is empty, and must not make Lucene set aside room for a million
        int first = Math.min(options.offset(), reader.numDocs());
        int last = Math.max(1, Math.min(first + options.limit(), reader.numDocs()));
        TopFieldDocs top = ranked(query, options, last);
        long total = top.totalHits.value();
        GroupCount groups = options.collapsed() ? GroupCount.of(searcher, query, total) : null;
        ScoreDoc[] scored = top.scoreDocs;
        if (groups != null && groups.shown() < total) {
            scored = firsts(query, options, top, new Collapse(groups), last);
        }
        if (options.sort() != SearchOptions.Sort.RELEVANCE) {
            TopFieldCollector.populateScores(scored, searcher, query);
        }
        List<Hit> hits = new ArrayList<>();
        MatchFinder matches = options.snippets() > 0 ? new MatchFinder(searcher, query, ask, analyzer) : null;
        for (int i = first; i < Math.min(scored.length, first + options.limit()); i++) {
            hits.add(hit(scored[i], matches, options.snippets(), groups));
        }
        Facets facets = options.facets() > 0 ? FacetCount.of(searcher, query, options.facets()) : null;
        return new Hits(total, groups == null ? total : groups.shown(), hits, facets);
    }

    private TopFieldDocs ranked(Query query, SearchOptions options, int most) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(sort(options.sort()), most, Integer.MAX_VALUE));
    }

    /// Ranks more and more until there is one story each of enough groups.
    private ScoreDoc[] firsts(Query query, SearchOptions options, TopFieldDocs top, Collapse collapse, int wanted)
            throws IOException {
        List<ScoreDoc> firsts = collapse.firsts(top.scoreDocs, wanted);
        for (int most = wanted; firsts.size() < wanted && most < top.totalHits.value(); ) {
            most = (int) Math.min(4L * most + 16, top.totalHits.value());
            firsts = collapse.firsts(ranked(query, options, most).scoreDocs, wanted);
        }
        return firsts.toArray(ScoreDoc[]::new);
    }

    private static Sort sort(SearchOptions.Sort order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
            case NEWEST -> new Sort(when(true, Long.MIN_VALUE), BY_ID);
            case OLDEST -> new Sort(when(false, Long.MAX_VALUE), BY_ID);
        };
    }

    private static SortField when(boolean latestFirst, long undated) {
        return new SortField(Schema.WHEN, SortField.Type.LONG, latestFirst, undated);
    }

    private Hit hit(ScoreDoc scored, @Nullable MatchFinder matches, int snippets, @Nullable GroupCount groups)
            throws IOException {
        Document story = searcher.storedFields().document(scored.doc, matches == null ? SHOWN : HIGHLIGHTED);
        int group = groups == null ? GroupCount.ALONE : groups.group(scored.doc);
        return new Hit(
                new StoryId(story.get(Schema.ID)),
                story.get(Schema.TITLE),
                story.get(Schema.STORED_PUBLISHED),
                story.get(Schema.STORED_PUBLISHER),
                scored instanceof FieldDoc doc && doc.fields[0] instanceof Float score ? score : scored.score,
                group == GroupCount.ALONE || groups == null ? null : new StoryId(groups.leader(group)),
                groups == null ? 0 : groups.stories(group) - 1,
                matches == null ? List.of() : highlights(scored.doc, story, matches, snippets));
    }

    private static List<Highlight> highlights(int doc, Document story, MatchFinder matches, int snippets)
            throws IOException {
        List<StoredFigure> figures = Arrays.stream(story.getValues(Schema.STORED_FIGURE))
                .map(StoredFigure::read)
                .toList();
        String title = story.get(Schema.TITLE);
        String text = story.get(Schema.TEXT);
        MatchFinder.Places places = matches.places(doc, title == null ? "" : title, text, figures);
        List<Highlight> highlights = new ArrayList<>();
        if (title != null && !places.title().isEmpty()) {
            highlights.add(new Highlight(Highlight.Part.TITLE, 0, title, places.title()));
        }
        highlights.addAll(Snippets.of(text, places.text(), snippets));
        return highlights;
    }

    private static QuerySyntaxException tooLong(ParsedQuery query) {
        return new QuerySyntaxException(query.text(), 0, "this query asks for too many words at once", null);
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }
}
