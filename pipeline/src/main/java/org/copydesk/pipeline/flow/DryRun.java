package org.copydesk.pipeline.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;

/// Counts what an ingest would bring, and stores nothing. Remembers 64 hex digits a story. For one thread.
final class DryRun implements Run {

    private final Path desk;
    private final IngestListener listener;
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
        Set<StoryId> group = new HashSet<>();
        for (Work.PageDone page : pages) {
            page.leftOut().forEach(out -> LeftOutNames.sort(out, dropped, failed));
            bytes += page.bytes();
            found += page.stories().size();
            page.stories().forEach(story -> group.add(story.id()));
        }
        group.removeAll(seen);
        seen.addAll(group);
        group.removeAll(known(group));
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
        return new IngestResult(
                0, files, found, fresh, new IngestResult.Duplicates(found - fresh, 0, 0, 0), dropped, failed, took);
    }
}
