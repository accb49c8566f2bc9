package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.copydesk.corpus.store.LeftOut;
import org.junit.jupiter.api.Test;

final class CollectorTest {

    private static final int FILES = 1_000;

    /// Notes how many files each group completes.
    private static final class Groups implements Run {
        private final List<Integer> files = new ArrayList<>();
        private int pages;

        @Override
        public boolean wantsTotal() {
            return false;
        }

        @Override
        public void started(long totalFiles) {
            // nothing to show
        }

        @Override
        public void take(List<Work.PageDone> done, List<LeftOut> leftOut, List<String> complete) {
            files.add(complete.size());
            pages += done.size();
        }
    }

    private static Work.PageDone page(int file) {
        return new Work.PageDone("file-" + file, List.of(), List.of(), null, 1, 1);
    }

    @Test
    void whatIsReadFasterThanItIsSplitStillComesInSmallGroups() throws InterruptedException {
        BlockingQueue<Work> results = new LinkedBlockingQueue<>();
        for (int i = 0; i < FILES; i++) {
            results.add(new Work.FileRead("file-" + i, 1, List.of()));
        }
        results.add(new Work.Over(null));
        for (int i = 0; i < FILES; i++) {
            results.add(page(i));
        }
        Groups groups = new Groups();
        new Collector(results, new Budget(1L << 20), groups).collect();
        assertEquals(FILES, groups.pages);
        assertEquals(FILES, groups.files.stream().mapToInt(Integer::intValue).sum());
        assertTrue(groups.files.stream().allMatch(files -> files <= FILES / 3), groups.files::toString);
    }

    @Test
    void aRunWithoutFilesEnds() throws InterruptedException {
        BlockingQueue<Work> results = new LinkedBlockingQueue<>(List.of(new Work.Over(null)));
        Groups groups = new Groups();
        new Collector(results, new Budget(1L << 20), groups).collect();
        assertEquals(List.of(0), groups.files);
    }
}
