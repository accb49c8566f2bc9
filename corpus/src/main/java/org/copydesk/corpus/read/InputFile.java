package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One file that a user named or that stands below a folder that a user named.
///
/// @param name as the user gave it, joined with `/` below a folder, control characters replaced; `-` for
///     standard input
/// @param path where it is, or null for standard input
public record InputFile(String name, @Nullable Path path) {

    /// Standard input.
    public static final InputFile STDIN = new InputFile("-", null);

    public InputFile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an input file needs a name, not '" + name + "'");
        }
    }

    /// Its bytes. The caller closes the stream; that of standard input can be read only once.
    ///
    /// @throws IOException when the file is not there or may not be read
    public InputStream open() throws IOException {
        return path == null ? System.in : Files.newInputStream(path);
    }
}
