package org.copydesk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/// The program as `mvn package` leaves it. This room is built after it, so it can look.
final class PackedTest {

    private static final Path APP =
            Path.of(System.getProperty("copydesk.root", "../..")).resolve("pipeline/target/app");

    @Test
    void everyLibraryThatAJarNamesIsThere() throws IOException {
        for (String jar : List.of("copydesk.jar", "copydesk-search.jar")) {
            List<String> missing = classPath(jar).stream()
                    .filter(name -> !Files.isRegularFile(APP.resolve(name)))
                    .toList();
            assertEquals(List.of(), missing, jar + " names what is not there");
        }
    }

    @Test
    void aSearchOpensFewJars() throws IOException {
        int few = classPath("copydesk-search.jar").size();
        int all = classPath("copydesk.jar").size();
        assertTrue(few * 3 < all, few + " of " + all);
    }

    private static List<String> classPath(String jar) throws IOException {
        try (JarFile file = new JarFile(APP.resolve(jar).toFile())) {
            return Arrays.asList(file.getManifest()
                    .getMainAttributes()
                    .getValue("Class-Path")
                    .split(" "));
        }
    }
}
