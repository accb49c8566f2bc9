package org.copydesk.pipeline.house;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The tree that is tested: its files, its rooms, its compiled classes.
final class House {

    static final Path ROOT = Path.of(Objects.requireNonNull(
                    System.getProperty("copydesk.root"), "run the tests through Maven: it says where the tree starts"))
            .toAbsolutePath()
            .normalize();

    static final List<String> ROOMS = List.of("corpus", "models", "index", "pipeline");

    /// Folders that hold nothing of ours, or nothing that is source.
    private static final Set<String> NOT_SOURCE = Set.of("target", ".git", ".idea", "desk", "shared");

    private House() {}

    /// All classes of the four rooms, without their tests.
    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    /// The files under `folder` whose name ends in one of `endings`, in order.
    static List<Path> files(Path folder, String... endings) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    Path name = Objects.requireNonNull(dir.getFileName());
                    return NOT_SOURCE.contains(name.toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (List.of(endings).stream().anyMatch(file.toString()::endsWith)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not UTF-8, or cannot be read", e);
        }
    }

    private static final class Imported {
        static final JavaClasses CLASSES = read();

        private static JavaClasses read() {
            // what a library's class is called is all that a rule asks; reading its file as well takes half a minute
            ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importPaths(ROOMS.stream()
                            .map(room -> ROOT.resolve(room).resolve("target/classes"))
                            .toList());
        }
    }
}
