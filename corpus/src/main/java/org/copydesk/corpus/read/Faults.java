package org.copydesk.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;

/// What went wrong, in words that a user understands, and the one place that turns whatever a format's library
/// throws at hostile bytes into an [IOException].
final class Faults {

    private Faults() {}

    /// Runs a library over bytes that nobody vouches for. Formats' libraries throw anything on damaged input
    /// (IllegalArgumentException, ArrayIndexOutOfBoundsException, their own): all of it means "cannot be read".
    ///
    /// @throws IOException for anything that `step` throws
    static <T> T guard(Callable<T> step) throws IOException {
        try {
            return step.call();
        } catch (IOException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Exception e) { // the one catch-all of this room: it makes the Failed
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException("damaged: " + firstLine(e), e);
        } catch (StackOverflowError e) {
            throw new IOException("nested too deeply to be read", e);
        } catch (LinkageError e) {
            throw new IOException("a library for it is missing: " + firstLine(e), e);
        }
    }

    /// Why a file could not be read.
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "it is not there (any more)";
            case AccessDeniedException denied -> "no permission to read it";
            case FileSystemLoopException loop -> "symbolic links that lead in a circle";
            case EOFException end -> "it ends too early: truncated?";
            case CharacterCodingException coding -> "its bytes are not text in its charset";
            default -> firstLine(e);
        };
    }

    /// The first line of a message, without control characters; the kind of exception where it has none.
    static String firstLine(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e.getClass().getSimpleName();
        }
        String line = message.strip().lines().findFirst().orElse("");
        return Names.clean(line.length() > 300 ? line.substring(0, 300) + "…" : line);
    }
}
