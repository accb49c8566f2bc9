package org.copydesk.pipeline.flow;

import java.util.function.Consumer;

/// Is told how an ingest goes on. One thread at a time calls it.
public interface IngestListener extends AutoCloseable {

    /// Hears nothing.
    IngestListener NONE = hearing(line -> {});

    /// Hears nothing but what is out of the ordinary.
    static IngestListener hearing(Consumer<String> notices) {
        return new IngestListener() {
            @Override
            public boolean wantsTotal() {
                return false;
            }

            @Override
            public void noticed(String line) {
                notices.accept(line);
            }

            @Override
            public void started(long totalFiles) {}

            @Override
            public void advanced(long filesDone, long bytesDone, long storiesFound, long newStories, long failed) {}

            @Override
            public void close() {}
        };
    }

    /// Said of a number of files that nobody knows.
    long UNKNOWN = -1;

    /// Whether the number of files is worth a walk over them before the first is read.
    default boolean wantsTotal() {
        return true;
    }

    /// Something out of the ordinary that the user should know, in one line.
    default void noticed(String line) {}

    /// The run begins, or the number of its files has become known.
    ///
    /// @param totalFiles how many files there are to read, or [#UNKNOWN]
    void started(long totalFiles);

    /// Some way was made. All numbers count from the beginning of the run.
    ///
    /// @param filesDone files that are read to their end
    /// @param bytesDone the bytes of those files
    /// @param storiesFound stories in them, whether new or not
    /// @param newStories those among them that the desk did not have
    /// @param failed inputs that could not be read
    void advanced(long filesDone, long bytesDone, long storiesFound, long newStories, long failed);

    /// The run is over, one way or the other.
    @Override
    void close();
}
