package org.copydesk.corpus.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// A desk's corpus: the file `corpus.sqlite` in the desk's folder, the truth about what was ever ingested.
///
/// Whoever opens it closes it. Every method may be called from any thread. What writes ([#begin], [#file],
/// [#finish], [#markIndexComplete]) goes one at a time over one connection, so more than one writing thread
/// gains nothing; what reads goes side by side, each call over a connection of its own, and sees the last
/// [#file] that returned, never half of one.
///
/// What [#file] has filed when it returns survives a kill of the process and a power cut.
///
/// Everything a story says follows from its sightings by a rule, so that it comes out the same in whatever
/// order they were filed: its text is the best [Layout], its credits are, field by field, what the first
/// sighting (by batch, file, record, line) says that says anything.
///
/// All methods throw [DeskException], with one line that says what to do, if the disk is full or fails, or
/// the file is damaged.
public final class Corpus implements AutoCloseable {

    private final Database database;
    private final Path desk;
    private final @Nullable Writer writer;

    private Corpus(Path desk, Database database, @Nullable Writer writer) {
        this.desk = desk;
        this.database = database;
        this.writer = writer;
    }

    /// Opens a desk for writing, and makes it where there is none.
    ///
    /// @param command what it is opened for, in a word (`ingest`): others who want to write are told
    /// @throws DeskLockedException if another process, or another `Corpus` of this one, is writing to it
    /// @throws DeskException if it cannot be opened, or is of a format that this program does not know
    public static Corpus open(Path desk, String command) {
        return open(desk, command, 0);
    }

    /// As the public one, with a limit to the file's size: see [Database#openWriter].
    static Corpus open(Path desk, String command, long mostPages) {
        Database database = new Database(fileOf(desk));
        return new Corpus(desk, database, Writer.open(desk, database, command, mostPages));
    }

    /// Opens a desk for reading; works while another process writes.
    ///
    /// A desk of an older format is brought up to date first.
    ///
    /// @throws DeskException if there is none, or it is of a format that this program does not know
    public static Corpus openReadOnly(Path desk) {
        Path file = fileOf(desk);
        Absence.require(desk, file);
        Database database = new Database(file);
        if (database.read(connection -> Schema.isOld(connection, file))) {
            Writer.open(desk, database, "upgrade", 0).close();
        }
        Corpus corpus = new Corpus(desk, database, null);
        database.read(connection -> {
            Schema.requireKnown(connection, file);
            return true;
        });
        return corpus;
    }

    /// Whether the index may lack something that the corpus holds. Looks for a file and touches no database, so
    /// that a search need not wait for one.
    public static boolean indexMayLack(Path desk) {
        return IndexMarker.stands(desk);
    }

    /// The number that a commit of the index carries which holds all that the corpus holds; 0 where there is none,
    /// or the corpus must be opened to tell. Reads a few bytes and touches no database.
    public static int indexTokenAtGlance(Path desk) {
        return IndexTokens.atGlance(fileOf(desk));
    }

    /// Whether somebody writes to the desk just now; where that cannot be told, somebody may.
    public static boolean isWritten(Path desk) {
        try {
            return DeskLock.isHeld(desk);
        } catch (IOException e) {
            return true;
        }
    }

    private static Path fileOf(Path desk) {
        return desk.resolve("corpus.sqlite");
    }

    /// The desk's folder.
    public Path desk() {
        return desk;
    }

    /// Begins a batch, or goes on with the newest one if that was cut off and was asked the same. A batch
    /// that was cut off and was asked something else is closed as interrupted: what it filed stays.
    public Batch begin(NewBatch asked) {
        return writer().write(connection -> Batches.begin(connection, asked, Instant.now()));
    }

    /// Whether nothing more will come of `file` in that batch.
    public boolean isDone(int batch, String file) {
        return database.read(connection -> Batches.isDone(connection, batch, file));
    }

    /// Files everything that came of a group of files, in one transaction: all of it or, if this throws,
    /// nothing. Filing the same again changes nothing. A story that is new, or gets another text, other
    /// credits or another sighting, gets a new sequence number.
    ///
    /// @throws IllegalArgumentException if a story's id is not that of its text, a story comes without a
    ///     sighting, or a sighting without its story, of another batch, or with a better layout that is not
    ///     among the stories
    public void file(int batch, List<Filing> filings) {
        writer().file(batch, filings);
    }

    /// Brings the groups of stories that are one story in step with what was filed; every story whose group
    /// changes gets a new sequence number. To be called when a batch has filed everything: what [#group] and
    /// the counts of batches say is the state after the last call. Whether it is called once or often makes
    /// no difference to what comes out.
    public void settle() {
        writer().settle();
    }

    /// Ends a batch. Its counts are taken from what the corpus holds of it.
    public Batch finish(int batch) {
        return writer().write(connection -> Batches.end(connection, batch, Batch.State.FINISHED, Instant.now()));
    }

    /// A number that the next commit of the index is to carry, so that [#knows] can tell it from the index of
    /// another corpus, or of another state of this one. To be asked for when everything that is to be committed
    /// was read from here.
    ///
    /// @param upTo the last change that the commit will hold, as [#changesAfter] returned it
    public int newIndexToken(long upTo) {
        return writer().write(connection -> IndexTokens.next(connection, upTo));
    }

    /// Whether an index with this number was made from this corpus, so that what it lacks can be replayed.
    ///
    /// @param token the number that its last commit carries, 0 for none
    /// @param sequence the highest sequence number that it holds
    public boolean knows(int token, long sequence) {
        return database.read(connection -> IndexTokens.knows(connection, token, sequence));
    }

    /// Notes that the index holds everything up to `upTo`. If that is all there is, searches need no longer
    /// ask.
    public void markIndexComplete(long upTo) {
        writer().markIndexComplete(upTo);
    }

    /// Which of `ids` are in the corpus, in the order given.
    public Set<StoryId> known(Collection<StoryId> ids) {
        return database.read(connection -> Stories.known(connection, ids));
    }

    /// The layout that is a story's text now; it can only get better. Empty if the corpus lacks the story.
    public Optional<Layout> layout(StoryId id) {
        return database.read(connection -> Stories.layout(connection, id));
    }

    /// A story by its id.
    public Optional<FiledStory> story(StoryId id) {
        return database.read(connection -> Stories.story(connection, id));
    }

    /// The story whose id begins so.
    ///
    /// @param beginning 6 to 64 hex digits, in either case
    /// @throws IllegalArgumentException if it is not that
    public FoundId find(String beginning) {
        return database.read(connection -> Stories.find(connection, beginning));
    }

    /// Hands over every story, in the order of ids, with about a hundred in memory at a time. Stories that
    /// change meanwhile come in one of their two states.
    public void forEachStory(Consumer<FiledStory> consumer) {
        Stories.each(database, consumer);
    }

    /// Hands over, in order, what changed after `sequence` (0 for everything) up to the last change at the
    /// time of the call, with about a hundred stories in memory at a time. A story that changed several times
    /// comes once, as it is now; one that changes during the call may be left out, for it comes again after
    /// the number returned.
    ///
    /// @return the sequence number that the caller is up to date with now
    public long changesAfter(long sequence, Consumer<Change> consumer) {
        return Stories.changesAfter(database, sequence, consumer);
    }

    /// The number of the last change, 0 for none.
    public long lastSequence() {
        return database.read(Stories::lastSequence);
    }

    /// All batches, the first one first.
    public List<Batch> batches() {
        return database.read(Batches::all);
    }

    /// What gave no story in a batch, and why, by place.
    public List<LeftOut> leftOut(int batch) {
        return database.read(connection -> Batches.leftOut(connection, batch));
    }

    /// What the desk holds, counted.
    public DeskStats stats() {
        return database.read(Listings::stats);
    }

    /// Who is named, in the most stories first.
    ///
    /// @param type only this type, or null
    /// @param namePart only those with a name that contains this, in whatever case, or null
    /// @param limit at most so many
    public List<EntityCount> entities(@Nullable EntityType type, @Nullable String namePart, int limit) {
        return database.read(connection -> Entities.counts(connection, type, namePart, limit, null));
    }

    /// Who is named in these stories, in the most of them first.
    ///
    /// @param type only this type, or null
    /// @param limit at most so many
    public List<EntityCount> entities(@Nullable EntityType type, int limit, Collection<StoryId> stories) {
        return database.read(connection -> Entities.counts(connection, type, null, limit, stories));
    }

    /// Who is called `name`, in whatever case, by their main names: one of each type at most, and more where
    /// people have made names one.
    public List<Entity> called(String name) {
        return database.read(connection -> Entities.called(connection, name));
    }

    /// What is known of an entity, given by its main name.
    ///
    /// @param limit at most so many stories, and others of each type
    public Optional<EntityCard> entity(Entity entity, int limit) {
        return database.read(connection -> Entities.card(connection, entity, limit));
    }

    /// All names in the stories and in what people have said, by their own and not by their main names.
    public List<Entity> names() {
        return database.read(Entities::names);
    }

    /// Who is named in the stories that name an entity, given by its main name; it aside.
    public Set<Entity> company(Entity entity) {
        return database.read(connection -> Entities.company(connection, entity));
    }

    /// What people have said about names, the first decision first.
    public List<Decision> decisions() {
        return database.read(connection -> new Decisions(connection).all());
    }

    /// The names that are one with `entity`, the main one first; it alone where there are no others.
    public List<Entity> oneWith(Entity entity) {
        return database.read(
                connection -> NameSets.of(new Decisions(connection).all()).of(entity));
    }

    /// Keeps what a person says about names. It holds at once and for all that is found later; the stories that
    /// it touches get new sequence numbers.
    ///
    /// @return how many stories that is
    public int decide(Decision decision) {
        return writer().annotate(connection -> new Decisions(connection).add(decision));
    }

    /// Takes the last decision back, as if it had never been made.
    ///
    /// @return which one that was; empty where there is none
    public Optional<Decision> undoDecision() {
        return writer().annotate(connection -> new Decisions(connection).undo());
    }

    /// Begins to annotate stories again, or goes on where a run that was asked the same was cut off.
    ///
    /// @param by the version of the models and rules
    /// @param all whether to annotate also those stories which that version has annotated
    public Reannotation reannotate(String by, boolean all) {
        return new Reannotation(database, writer(), by, all);
    }

    /// Figures as values with their sentences: by kind, then unit, the largest first.
    public List<FigureHit> figures(FigureQuery asked) {
        return database.read(connection -> Listings.figures(connection, asked, null));
    }

    /// As [#figures(FigureQuery)], in these stories only.
    public List<FigureHit> figures(FigureQuery asked, Collection<StoryId> stories) {
        return database.read(connection -> Listings.figures(connection, asked, stories));
    }

    /// The groups of stories that are one story, with what was seen again exactly and what stands inside
    /// another story; those that were seen most often first.
    public List<StoryGroup> duplicates() {
        return database.read(Groups::all);
    }

    /// The group of a story, it alone where there is no other; empty if the corpus lacks the story.
    public Optional<StoryGroup> group(StoryId id) {
        return database.read(connection -> Groups.of(connection, id));
    }

    /// The raw page that a story was seen on: the one of its record, else of its whole file. Empty where raw
    /// pages are not kept.
    public Optional<PackedPage> page(Sighting sighting) {
        return database.read(connection -> Pages.of(connection, sighting));
    }

    /// Hands over every raw page that is kept, by batch, file and record, a few in memory at a time.
    public void forEachPage(Consumer<PackedPage> consumer) {
        Pages.each(database, consumer);
    }

    /// The raw pages behind `after`, by batch, file and record, each with what was seen on it; 16 at the most,
    /// none at the end.
    public List<KeptPage> keptPages(PageCursor after) {
        return database.read(connection -> Pages.kept(connection, after));
    }

    /// How many raw pages are kept, the same one at several places counted at each.
    public long pagePlaces() {
        return database.read(Pages::places);
    }

    /// At how many places a story was seen, 0 if the corpus lacks it.
    public int timesSeen(StoryId id) {
        return database.read(connection -> Stories.timesSeen(connection, id));
    }

    /// Where a run over the raw pages with these options was cut off; the beginning where none was.
    public PageCursor resplitAt(String options) {
        return database.read(connection -> Resplitting.at(connection, options));
    }

    /// Puts what pages give now in place of what they gave when they came in, in one transaction, and notes how
    /// far the run has come. Stories that nothing supports any more go and leave a tombstone; what the others
    /// say follows from the sightings that are left. [#settle] is to be called at the end of the run.
    ///
    /// @param annotator finds names and figures in a text that becomes a story's because a better one is gone;
    ///     gets a story with its language and without credits
    /// @param options whatever changes what comes out: an equal run goes on behind `done`
    public void refile(
            List<Refiling> refilings, Function<Story, AnnotatedStory> annotator, String options, PageCursor done) {
        writer().refile(refilings, annotator, options, done);
    }

    /// Ends a run over the raw pages.
    public void endResplit() {
        writer().write(connection -> {
            Resplitting.end(connection);
            return true;
        });
    }

    /// A digest of all that the corpus holds, times and sequence numbers aside: 64 hex digits, equal for equal
    /// content in whatever order and over however many runs it came in. Reads everything.
    public String fingerprint() {
        return database.read(CorpusDigest::of);
    }

    /// What is wrong with the file, a line each; none if it is sound. Reads everything.
    public List<String> faults() {
        return database.read(Faults::of);
    }

    private Writer writer() {
        if (writer == null) {
            throw new IllegalStateException("the desk " + desk + " is open for reading only");
        }
        return writer;
    }

    /// Closes the file and lets go of the desk.
    @Override
    public void close() {
        database.close();
        if (writer != null) {
            writer.close();
        }
    }
}
