package org.copydesk.pipeline.flow;

/// Is told how annotating goes on. One thread at a time calls it.
public interface AnnotateListener extends AutoCloseable {

    /// Hears nothing.
    AnnotateListener NONE = new AnnotateListener() {
        @Override
        public void advanced(long done, long total, long changed) {}

        @Override
        public void close() {}
    };

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
