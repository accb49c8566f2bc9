package org.copydesk.pipeline.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.Trial;

/// Counts what an ingest would bring, and stores nothing. Remembers 64 hex digits and the words' hashes of a
/// story. For one thread.
final class DryRun implements Run, AutoCloseable {

    private final Path desk;
    private final IngestListener listener;
    private final Trial trial;
    private final Set<StoryId> seen = new HashSet<>();
    private final List<IngestResult.Dropped> dropped = new ArrayList<>();
    private final List<IngestResult.Failed> failed = new ArrayList<>();
    private long files;
    private long bytes;
    private long found;
    private long fresh;

    DryRun(Path desk, IngestListener listener) {
        this.desk = desk;
        this.listener = listener;
        this.trial = Trial.open(desk);
    }

    @Override
    public boolean wantsTotal() {
        return listener.wantsTotal();
    }

    @Override
    public void started(long totalFiles) {
        listener.started(totalFiles);
    }

    @Override
    public void take(List<Work.PageDone> pages, List<LeftOut> leftOut, List<String> complete) {
        leftOut.forEach(out -> LeftOutNames.sort(out, dropped, failed));
        Map<StoryId, String> group = new LinkedHashMap<>();
        for (Work.PageDone page : pages) {
            page.leftOut().forEach(out -> LeftOutNames.sort(out, dropped, failed));
            bytes += page.bytes();
            found += page.stories().size();
            page.stories()
                    .forEach(
                            story -> group.putIfAbsent(story.id(), story.draft().text()));
        }
        group.keySet().removeAll(seen);
        seen.addAll(group.keySet());
        group.keySet().removeAll(known(group.keySet()));
        group.forEach(trial::add);
        fresh += group.size();
        files += complete.size();
        listener.advanced(files, bytes, found, fresh, failed.size());
    }

    private Set<StoryId> known(Set<StoryId> group) {
        if (!Files.exists(desk.resolve("corpus.sqlite"))) {
            return Set.of();
        }
        try (Corpus corpus = Corpus.openReadOnly(desk)) {
            return corpus.known(group);
        }
    }

    IngestResult result(Duration took) {
        Trial.Counts counts = trial.counts();
        IngestResult.Duplicates duplicates =
                new IngestResult.Duplicates(found - fresh, counts.near(), counts.version(), counts.contained());
        return new IngestResult(0, files, found, found - duplicates.all(), duplicates, dropped, failed, took);
    }

    @Override
    public void close() {
        trial.close();
    }
}
