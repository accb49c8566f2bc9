package org.copydesk.corpus.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Says why there is no corpus to be read.
final class Absence {

    private Absence() {}

    /// @throws DeskException if `file`, the corpus of `desk`, is not there, or nobody may look
    static void require(Path desk, Path file) {
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                throw of(desk, file, new NoSuchFileException(file.toString()));
            }
        } catch (IOException e) {
            throw of(desk, file, e);
        }
    }

    /// What `fault`, met when the corpus was looked for, means for the user.
    static DeskException of(Path desk, Path file, IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return new DeskException(
                    "the desk " + desk + " may not be read: give yourself the right to enter its folder, or name"
                            + " another desk with --desk",
                    fault);
        }
        // a writer leaves its lock file, so there was a corpus once
        return new DeskException(
                Files.exists(DeskLock.fileOf(desk))
                        ? "the corpus " + file + " is gone: put a backup in its place, or run `copydesk ingest PATH`"
                                + " to begin anew"
                        : "there is no desk at " + desk
                                + ": run `copydesk ingest PATH` first, or name another desk with --desk",
                fault);
    }
}
