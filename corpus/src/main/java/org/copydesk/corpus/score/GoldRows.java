package org.copydesk.corpus.score;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a gold file: one JSON object a line in UTF-8, packed with gzip or not; blank lines are passed over. A
/// page may be one very long string.
final class GoldRows {

    private static final int GZIP_MAGIC = 0x1f8b;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final Path file;

    GoldRows(Path file) {
        this.file = file;
    }

    /// Takes one row.
    @FunctionalInterface
    interface Taker {
        /// Takes the next row.
        ///
        /// @param number the line it stands on, from 1
        void take(JsonNode row, int number);
    }

    /// Hands over row after row; only one is held at a time.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldFormatException if a line of it is no JSON
    void forEach(Taker taker) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taker.take(row(line, number), number);
                }
            }
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }

    private JsonNode row(String line, int number) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw wrong(number, "no JSON object: " + e.getOriginalMessage());
        }
    }

    /// What is wrong with a line, with the file's name and the line's number.
    GoldFormatException wrong(int line, String what) {
        return new GoldFormatException(file.getFileName() + ", line " + line + ": " + what);
    }
}
