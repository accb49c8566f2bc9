package org.copydesk.pipeline.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copydesk.corpus.store.Batch;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.DeskException;
import org.copydesk.corpus.store.DeskLockedException;
import org.copydesk.index.IndexException;
import org.copydesk.index.StorySearch;

/// Looks at a desk: can it be read and written, is it sound, is its index in step?
public final class DeskCheck {

    private static final long ROOM = 1L << 30;
    private static final int FAULTS_TOLD = 3;

    private final Desk desk;
    private final List<Finding> findings = new ArrayList<>();

    private final Function<Batch, String> again;

    private DeskCheck(Desk desk, Function<Batch, String> again) {
        this.desk = desk;
        this.again = again;
    }

    /// What was seen, a finding a thing. Reads the whole desk: seconds for a large one. Changes nothing in it.
    ///
    /// @param again the command that runs a batch again
    public static List<Finding> findings(Desk desk, Function<Batch, String> again) {
        DeskCheck check = new DeskCheck(desk, again);
        check.all();
        return List.copyOf(check.findings);
    }

    private void all() {
        Path folder = desk.folder();
        if (Files.notExists(folder) || Files.isRegularFile(folder)) {
            findings.add(Finding.ok("desk", "there is none at " + folder + " yet; copydesk ingest PATH makes it"));
            return;
        }
        findings.add(
                Files.isWritable(folder)
                        ? Finding.ok("desk", folder + " can be written")
                        : Finding.fail(
                                "desk", folder + " cannot be written", "see the folder's owner and permissions"));
        room(folder);
        try (Corpus corpus = desk.corpus()) {
            boolean written = Files.isWritable(folder) && lock();
            corpus(corpus);
            batches(corpus.batches(), written);
            index(corpus, written);
        } catch (DeskException e) {
            findings.add(Finding.fail(
                    "corpus",
                    said(e),
                    "if that does not help, put back a copy of the folder " + folder + ", or name another desk"));
        }
    }

    private void room(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            String says = (free >> 20) + " MB free";
            findings.add(
                    free >= ROOM
                            ? Finding.ok("disk", says)
                            : Finding.warn("disk", says, "free some space before the next ingest"));
        } catch (IOException e) {
            findings.add(Finding.warn(
                    "disk", "its free space cannot be told: " + e.getMessage(), "see whether it is mounted"));
        }
    }

    /// Whether somebody writes to the desk just now.
    private boolean lock() {
        try (Corpus writable = Corpus.open(desk.folder(), "doctor")) {
            findings.add(Finding.ok("lock", "nobody else writes to " + writable.desk()));
            return false;
        } catch (DeskLockedException e) {
            findings.add(Finding.ok("lock", "held by " + e.holder()));
            return true;
        }
    }

    private void corpus(Corpus corpus) {
        List<String> faults = corpus.faults();
        if (faults.isEmpty()) {
            findings.add(Finding.ok("corpus", corpus.stats().stories() + " stories, sound"));
        }
        faults.stream()
                .limit(FAULTS_TOLD)
                .forEach(fault -> findings.add(Finding.fail(
                        "corpus", fault, "put back a copy of the folder, or ingest the files into a new desk")));
    }

    private void batches(List<Batch> batches, boolean written) {
        if (!written && !batches.isEmpty() && batches.getLast().state() == Batch.State.RUNNING) {
            Batch last = batches.getLast();
            findings.add(Finding.warn(
                    "batches",
                    "batch " + last.number() + " was cut off",
                    "run it again to go on where it stopped: " + again.apply(last)));
        } else {
            findings.add(Finding.ok("batches", batches.size() + " in all, none cut off"));
        }
    }

    private void index(Corpus corpus, boolean written) {
        try (StorySearch search = StorySearch.open(desk.indexFolder())) {
            search.verify();
            long behind = corpus.lastSequence() - search.sequence();
            long stories = corpus.stats().stories();
            if (!corpus.knows(search.token(), search.sequence())) {
                findings.add(Finding.fail(
                        "index",
                        "made from another state of the corpus, or from another corpus: one of the two was put back"
                                + " or made anew",
                        "run copydesk reindex; the next search or ingest does it too"));
            } else if (behind == 0 && search.size() != stories) {
                findings.add(Finding.fail(
                        "index", "holds " + search.size() + " of " + stories + " stories", "run copydesk reindex"));
            } else if (behind != 0 && !written) {
                findings.add(Finding.warn(
                        "index", behind + " changes behind the corpus", "the next search brings it in step"));
            } else {
                findings.add(Finding.ok(
                        "index", search.size() + " stories, sound, " + (behind == 0 ? "in step" : "being written")));
            }
        } catch (IndexException e) {
            findings.add(Finding.fail("index", said(e), "run copydesk reindex; the corpus holds all that it needs"));
        }
    }

    private static String said(Exception e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
