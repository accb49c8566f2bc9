package org.copydesk.models.gold;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The lines of gold files, in UTF-8, packed with gzip or not.
public final class GoldLines {

    private static final int GZIP_MAGIC = 0x1f8b;

    /// Takes one line.
    @FunctionalInterface
    public interface Taker {
        /// Takes the next line.
        ///
        /// @param line without its end
        /// @param number from 1
        void take(String line, int number);
    }

    private GoldLines() {}

    /// The file itself; of a folder the files in and under it that have one of the endings, sorted by path.
    ///
    /// @param endings in lower case, without dot; a further `.gz` is allowed
    /// @throws IOException if there is nothing at `gold`, or a folder cannot be listed
    public static List<Path> files(Path gold, Set<String> endings) throws IOException {
        if (!Files.isDirectory(gold)) {
            return List.of(gold);
        }
        try (Stream<Path> all = Files.walk(gold)) {
            return all.filter(file -> Files.isRegularFile(file) && endings.contains(ending(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return name.startsWith(".") ? "" : bare.substring(bare.lastIndexOf('.') + 1);
    }

    /// Hands over line after line; only one is held at a time.
    ///
    /// @throws IOException if the file cannot be read
    public static void read(Path file, Taker taker) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                taker.take(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number);
            }
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }
}
