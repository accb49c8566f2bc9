package org.copydesk.corpus.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads lists of words that come with the program: a line each, those that begin with `#` left out.
final class DataLines {

    private DataLines() {}

    /// The lines of a file beside this class, in their order.
    ///
    /// @throws UncheckedIOException if it cannot be read
    static List<String> of(String name) {
        try (InputStream in = Objects.requireNonNull(DataLines.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + ", which comes with the program, cannot be read", e);
        }
    }
}
