package org.copydesk.pipeline.cli;

/// What a command's end tells a script.
final class ExitCode {

    /// All well.
    static final int WELL = 0;

    /// Finished, but some inputs failed.
    static final int SOME_FAILED = 1;

    /// Wrong usage.
    static final int USAGE = 2;

    /// Could not run.
    static final int COULD_NOT_RUN = 3;

    private ExitCode() {}
}
