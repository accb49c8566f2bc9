package org.copydesk.pipeline.flow;

import java.util.function.Consumer;

/// Is told how annotating goes on. One thread at a time calls it.
public interface AnnotateListener extends AutoCloseable {

    /// Hears nothing.
    AnnotateListener NONE = hearing(line -> {});

    /// Hears nothing but what is out of the ordinary.
    static AnnotateListener hearing(Consumer<String> notices) {
        return new AnnotateListener() {
            @Override
            public void noticed(String line) {
                notices.accept(line);
            }

            @Override
            public void advanced(long done, long total, long changed) {}

            @Override
            public void close() {}
        };
    }

    /// Something out of the ordinary that the user should know, in one line.
    default void noticed(String line) {}

    /// Some way was made.
    ///
    /// @param done stories that are done in this run
    /// @param total stories that this run has to do
    /// @param changed those among the done in which something else is found now
    void advanced(long done, long total, long changed);

    /// The run is over, one way or the other.
    @Override
    void close();
}
