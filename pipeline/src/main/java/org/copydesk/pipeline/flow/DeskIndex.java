package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import org.copydesk.index.IndexDamagedException;
import org.copydesk.index.IndexOutdatedException;
import org.copydesk.index.StoryIndex;

/// Opens a desk's index for writing.
final class DeskIndex {

    private DeskIndex() {}

    /// The index; an index that cannot be read is no loss: the corpus is the truth, and everything is replayed.
    static StoryIndex open(Path desk) {
        Path folder = desk.resolve("index");
        try {
            return StoryIndex.open(folder);
        } catch (IndexDamagedException | IndexOutdatedException e) {
            return StoryIndex.rebuild(folder);
        }
    }
}
