package org.copydesk.models.gold;

import java.nio.file.Path;

/// A line of a user's file cannot be read. The message names the file, the line and what is wrong with it.
public final class GoldLineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// A line that is wrong.
    ///
    /// @param file the file
    /// @param line its line, from 1
    /// @param what what is wrong with it
    public GoldLineException(Path file, int line, String what) {
        super(file.getFileName() + ", line " + line + ": " + what);
    }
}
