package org.copydesk.corpus.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Why a file could not be read or written, in a few words for a user.
public final class Reason {

    private Reason() {}

    /// What the system said, without the names of Java's classes.
    public static String of(IOException fault) {
        String said = switch (fault) {
            case AccessDeniedException _ -> "you may not";
            case NoSuchFileException gone -> gone.getFile() + " is not there";
            case FileAlreadyExistsException other -> other.getFile() + " is no folder";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> fault.getMessage();
        };
        return said == null ? fault.getClass().getSimpleName() : lowered(said);
    }

    /// What an operating system says begins with a capital; a path is left as it is.
    private static String lowered(String said) {
        return said.startsWith("/") || said.isEmpty()
                ? said
                : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }
}
