package org.copydesk.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;

/// The writer of a desk's index: one at a time for a folder, held by a lock that dies with the process.
///
/// Nothing that is added or removed can be found before [#commit], and all of it after: a reader that is opened at any
/// moment, and a process that is killed at any moment, see the last commit whole. [#sequence] tells the corpus from
/// where to replay.
///
/// Safe for use by many threads, but [#commit] takes in what was added before it was called and maybe more: let those
/// who add finish first. Whoever opens it closes it; closing forgets what was not committed.
public final class StoryIndex implements AutoCloseable {

    private static final double BUFFER_MB = 48;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final StoryAnalyzer analyzer = new StoryAnalyzer();
    private volatile CommitData last = CommitData.EMPTY;

    private StoryIndex(Path folder, FSDirectory directory, OpenMode mode) throws IOException {
        this.folder = folder;
        this.directory = directory;
        boolean fresh = !DirectoryReader.indexExists(directory);
        this.writer = new IndexWriter(directory, config(mode));
        try {
            if (fresh) {
                write(CommitData.EMPTY);
            } else {
                IndexCommit commit = DirectoryReader.listCommits(directory).getLast();
                requireAllFiles(commit);
                if (mode == OpenMode.CREATE_OR_APPEND) {
                    last = CommitData.read(commit.getUserData(), folder);
                }
            }
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /// Lucene notices a lost file when it first needs it, and cannot delete what is not there.
    private void requireAllFiles(IndexCommit commit) throws IOException {
        Set<String> there = Set.of(directory.listAll());
        for (String name : commit.getFileNames()) {
            if (!there.contains(name)) {
                throw new NoSuchFileException(folder.resolve(name).toString());
            }
        }
    }

    /// Opens the index in `folder`, which is made, and an empty index in it, where there is none.
    ///
    /// @throws IndexBusyException if another writer holds it
    /// @throws IndexDamagedException if its files are not as they were written
    /// @throws IndexOutdatedException if another version of this program wrote it
    /// @throws IndexObstructedException if something else than a folder stands there
    /// @throws java.io.UncheckedIOException if the disk fails
    public static StoryIndex open(Path folder) {
        return open(folder, OpenMode.CREATE_OR_APPEND);
    }

    /// Begins anew, whatever stands in `folder`: [#sequence] is 0. A sound old index can be read until the first
    /// commit replaces it; a damaged one is deleted at once.
    ///
    /// @throws IndexBusyException if another writer holds it
    /// @throws IndexObstructedException if something else than a folder stands there
    /// @throws java.io.UncheckedIOException if the disk fails
    public static StoryIndex rebuild(Path folder) {
        try {
            return open(folder, OpenMode.CREATE);
        } catch (IndexDamagedException | IndexOutdatedException | IndexMissingException e) {
            clear(folder);
            return open(folder, OpenMode.CREATE);
        }
    }

    private static StoryIndex open(Path folder, OpenMode mode) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            try {
                return new StoryIndex(folder, directory, mode);
            } catch (IllegalArgumentException e) {
                directory.close();
                throw new IndexDamagedException(
                        folder, new CorruptIndexException("unreadable names", folder.toString(), e));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    private static IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig(new StoryAnalyzer())
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setSimilarity(new BM25Similarity());
    }

    private static void clear(Path folder) {
        try (FSDirectory directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                Stream<Path> files = Files.list(folder)) {
            lock.ensureValid();
            List<Path> old = files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .filter(Files::isRegularFile)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /// The highest sequence number in the last commit, 0 for an empty index.
    public long sequence() {
        return last.sequence();
    }

    /// By what the corpus knows the last commit for one of its own, 0 for nothing.
    public int token() {
        return last.token();
    }

    /// Puts `story` in, in the place of whatever has its id.
    ///
    /// @throws IndexDamagedException if the index turns out to be damaged
    /// @throws java.io.UncheckedIOException if the disk fails; then nothing more can be written through this object
    public void add(FiledStory story) {
        try {
            writer.updateDocument(new Term(Schema.ID, story.story().id().hex()), StoryDocument.of(story, analyzer));
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /// Takes the story `id` out, if it is there, as the corpus's change number `sequence` says.
    ///
    /// @throws IllegalArgumentException if `sequence` is not above 0
    /// @throws java.io.UncheckedIOException if the disk fails
    public void remove(StoryId id, long sequence) {
        if (sequence < 1) {
            throw new IllegalArgumentException(
                    "sequence numbers are counted from 1, not " + sequence + " (" + id + ")");
        }
        try {
            writer.deleteDocuments(new Term(Schema.ID, id.hex()));
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /// As [#commit(long, int)], without anything by which the corpus would know the commit again.
    public void commit(long sequence) {
        commit(sequence, 0);
    }

    /// Makes everything so far last and findable, as the state of the corpus after its change number `sequence`.
    ///
    /// @param token by what the corpus knows the commit for one of its own, 0 for nothing
    /// @throws IllegalArgumentException if `sequence` lies before the last commit's
    /// @throws java.io.UncheckedIOException if the disk fails; then the last commit stands
    public void commit(long sequence, int token) {
        if (sequence < last.sequence()) {
            throw new IllegalArgumentException(
                    "the index holds " + last.sequence() + " already, it cannot go back to " + sequence);
        }
        try {
            write(new CommitData(sequence, token));
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    private void write(CommitData commit) throws IOException {
        if (!commit.equals(last) || commit.sequence() == 0) {
            writer.setLiveCommitData(commit.written().entrySet());
        }
        writer.commit();
        last = commit;
    }

    /// Forgets what was not committed and lets go of the lock.
    @Override
    public void close() {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }
}
