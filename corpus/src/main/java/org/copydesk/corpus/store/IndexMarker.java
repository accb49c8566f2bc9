package org.copydesk.corpus.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The file `desk/index.behind`: it stands while the index may lack something that the corpus holds. It is there so
/// that a search need not open the corpus to find out.
///
/// It is made before the corpus commits and removed after the index did, so a crash in between leaves it standing:
/// too often is harmless, too seldom would lose stories.
final class IndexMarker {

    private final Path file;

    IndexMarker(Path desk) {
        this.file = fileOf(desk);
    }

    /// Whether the marker stands.
    static boolean stands(Path desk) {
        return Files.exists(fileOf(desk));
    }

    /// Makes it, for sure on disk when this returns.
    void raise() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Removes it.
    void lower() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Path fileOf(Path desk) {
        return desk.resolve("index.behind");
    }
}
