package org.copydesk.corpus.read;

import java.io.File;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.jspecify.annotations.Nullable;

/// Enumerates what a user named.
public final class Inputs {

    /// A folder on the way down: its rules, those above it, and its path below the folder of each.
    private record Above(
            IgnoreRules rules, String pathBelow, @Nullable Above next) {}

    /// What stands in a folder: a seam for the test of faults that root never meets.
    @FunctionalInterface
    interface Listing {
        List<Path> of(Path folder) throws IOException;
    }

    private static final String STDIN = "-";

    private final Listing listing;
    private final Consumer<Outcome<InputFile>> sink;
    private final @Nullable Path except;
    private final DiskNames names = new DiskNames();
    private final Set<Path> walked = new HashSet<>();
    private final Set<Path> named = new HashSet<>();
    private final Set<Path> read = new HashSet<>();

    private Inputs(Listing listing, @Nullable Path except, Consumer<Outcome<InputFile>> sink) {
        this.listing = listing;
        this.except = except == null ? null : real(except);
        this.sink = sink;
    }

    /// Hands every file to `sink`, in the order of `paths` and within a folder by name, so that the order is
    /// always the same. Folders are entered, `.copydeskignore` in any of them is obeyed (see gitignore(5)),
    /// and `-` is standard input.
    ///
    /// Symbolic links are followed, but each folder is read once only, under the first name that leads to
    /// it: a loop, or the same folder twice, is `Dropped`. A file that is named comes once, at the place
    /// where it is first named, though a folder that holds it is named too. No two files bear one name. What
    /// is missing or may not be read is `Failed`. Never throws for what stands on the disk; what `sink`
    /// throws passes through.
    public static void walk(List<String> paths, Consumer<Outcome<InputFile>> sink) {
        walk(paths, null, sink);
    }

    /// As [#walk(List, Consumer)], but for one folder.
    ///
    /// @param except a folder that is passed over, as the desk is that the files go into; null for none
    public static void walk(List<String> paths, @Nullable Path except, Consumer<Outcome<InputFile>> sink) {
        walk(paths, except, Inputs::children, sink);
    }

    static void walk(List<String> paths, @Nullable Path except, Listing listing, Consumer<Outcome<InputFile>> sink) {
        Inputs inputs = new Inputs(listing, except, sink);
        paths.forEach(inputs::note);
        boolean input = false;
        for (String path : paths) {
            if (!path.equals(STDIN)) {
                inputs.named(path);
            } else if (!input) {
                input = true;
                sink.accept(new Outcome.Kept<>(InputFile.STDIN));
            }
        }
    }

    private void note(String given) {
        try {
            Path path = Path.of(given);
            if (!given.equals(STDIN) && Files.exists(path) && !Files.isDirectory(path)) {
                named.add(real(path));
            }
        } catch (InvalidPathException e) {
            // told when its turn comes
        }
    }

    /// The path itself where the disk does not say where it leads.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void named(String given) {
        Path path;
        try {
            path = Path.of(given);
        } catch (InvalidPathException e) {
            failed(given, "not a path: " + e.getReason());
            return;
        }
        String name = path.toString().replace(File.separatorChar, '/');
        if (Files.isDirectory(path)) {
            folder(path, name, null);
        } else if (Files.exists(path)) {
            // pipes and devices are read where the user names them: <(…) is one
            if (read.add(real(path))) {
                sink.accept(new Outcome.Kept<>(new InputFile(names.of(name, path), path)));
            }
        } else {
            failed(given, "no such file or folder");
        }
    }

    private void folder(Path folder, String name, @Nullable Above above) {
        List<Path> children;
        Above here;
        try {
            Path real = folder.toRealPath();
            if (real.equals(except)) {
                return;
            }
            if (!walked.add(real)) {
                sink.accept(new Outcome.Dropped<>(place(name), "a folder that was read already under another name"));
                return;
            }
            children = listing.of(folder);
            here = rules(folder, above);
        } catch (IOException e) {
            failed(name, Faults.reason(e));
            return;
        }
        for (Path child : children) {
            child(child, name, here);
        }
    }

    private void child(Path child, String folderName, @Nullable Above above) {
        String last = String.valueOf(child.getFileName());
        boolean folder = Files.isDirectory(child);
        if (last.equals(IgnoreRules.FILE) || ignored(last, folder, above)) {
            return;
        }
        String name = folderName.endsWith("/") ? folderName + last : folderName + "/" + last;
        if (folder) {
            folder(child, name, below(last, above));
        } else if (Files.isRegularFile(child)) {
            if (named.isEmpty() || !named.contains(real(child))) {
                sink.accept(new Outcome.Kept<>(new InputFile(names.of(name, child), child)));
            }
        } else if (Files.isSymbolicLink(child) && !Files.exists(child)) {
            failed(name, "a symbolic link that leads nowhere");
        } else if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
            sink.accept(new Outcome.Dropped<>(place(name), "neither a file nor a folder"));
        } else {
            failed(name, Faults.reason(new NoSuchFileException(name)));
        }
    }

    private static boolean ignored(String last, boolean folder, @Nullable Above innermost) {
        for (Above above = innermost; above != null; above = above.next) {
            IgnoreRules.Say say = above.rules.of(above.pathBelow + last, folder);
            if (say != IgnoreRules.Say.NOTHING) {
                return say == IgnoreRules.Say.IGNORE;
            }
        }
        return false;
    }

    private static @Nullable Above below(String folder, @Nullable Above above) {
        return above == null ? null : new Above(above.rules, above.pathBelow + folder + "/", below(folder, above.next));
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
        return children;
    }

    private static @Nullable Above rules(Path folder, @Nullable Above above) throws IOException {
        Path file = folder.resolve(IgnoreRules.FILE);
        if (!Files.isRegularFile(file)) {
            return above;
        }
        try {
            return new Above(IgnoreRules.of(Files.readAllLines(file)), "", above);
        } catch (MalformedInputException e) {
            return new Above(IgnoreRules.of(Files.readAllLines(file, StandardCharsets.ISO_8859_1)), "", above);
        }
    }

    private void failed(String name, String reason) {
        sink.accept(new Outcome.Failed<>(place(name), Outcome.Stage.OPEN, reason));
    }

    private static Place place(String name) {
        return new Place(Names.clean(name), null, 1);
    }
}
