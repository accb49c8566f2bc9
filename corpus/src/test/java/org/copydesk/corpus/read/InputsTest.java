package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path temp;

    private Path root = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(temp.resolve("in"));
    }

    private void file(String name) throws IOException {
        Path path = root.resolve(name);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, name);
    }

    private List<String> walked(String... below) {
        List<String> told = new ArrayList<>();
        List<String> paths = below.length == 0
                ? List.of(root.toString())
                : List.of(below).stream()
                        .map(b -> b.equals("-") ? b : root + "/" + b)
                        .toList();
        Inputs.walk(paths, outcome -> told.add(told(outcome)));
        return told;
    }

    private String told(Outcome<InputFile> outcome) {
        String line = switch (outcome) {
            case Outcome.Kept<InputFile>(InputFile file) -> file.name();
            case Outcome.Dropped<InputFile>(Place place, String reason) -> "dropped " + place.file() + ": " + reason;
            case Outcome.Failed<InputFile>(Place place, Outcome.Stage stage, String reason) ->
                stage + " " + place.file() + ": " + reason;
        };
        return line.replace(root + "/", "");
    }

    @Test
    void foldersAreReadInOneOrderWhateverTheDiskSays() throws IOException {
        file("b/2.txt");
        file("c.txt");
        file("a.txt");
        file("b/1.txt");
        assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt", "c.txt"), walked());
        assertEquals(List.of("c.txt", "-", "b/1.txt"), walked("c.txt", "-", "b/1.txt"));
    }

    @Test
    void aLoopOfLinksEndsAndIsTold() throws IOException {
        file("a/1.txt");
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));
        assertEquals(
                List.of(
                        "a/1.txt",
                        "dropped a/up: a folder that was read already under another name",
                        "OPEN self: a symbolic link that leads nowhere"),
                walked());
    }

    @Test
    void linksOutOfTheFolderAreFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.txt"), "x");
        Files.createSymbolicLink(root.resolve("link"), elsewhere);
        assertEquals(List.of("link/x.txt"), walked());
    }

    @Test
    void whatIsMissingOrClosedIsAValueAndTheRestFollows() throws IOException {
        file("open/1.txt");
        assertEquals(List.of("OPEN nowhere.txt: no such file or folder", "open/1.txt"), walked("nowhere.txt", "open"));

        List<String> told = new ArrayList<>();
        Inputs.walk(
                List.of(root.toString(), root.resolve("open").toString()),
                null,
                folder -> {
                    if (folder.equals(root)) {
                        throw new AccessDeniedException(folder.toString());
                    }
                    return List.of(root.resolve("open/1.txt"), root.resolve("open/vanished.txt"));
                },
                outcome -> told.add(told(outcome)));
        assertTrue(
                told.getFirst().startsWith("OPEN") && told.getFirst().endsWith("no permission to read it"),
                told::toString);
        assertEquals(
                List.of("open/1.txt", "OPEN open/vanished.txt: it is not there (any more)"),
                told.subList(1, told.size()));
    }

    @Test
    void controlCharactersInNamesAreReplacedAndTheFileIsStillFound() throws IOException {
        file("bell\u0007\n.txt");
        List<Outcome<InputFile>> outcomes = new ArrayList<>();
        Inputs.walk(List.of(root.toString()), outcomes::add);
        assertTrue(outcomes.getFirst() instanceof Outcome.Kept<InputFile>);
        InputFile found = ((Outcome.Kept<InputFile>) outcomes.getFirst()).value();
        assertEquals(root + "/bell\uFFFD07\uFFFD0A.txt", found.name());
        try (var in = found.open()) {
            assertEquals("bell\u0007\n.txt", new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileComesOnceHoweverOftenAndByWhateverFolderItIsNamed() throws IOException {
        file("in.txt");
        file("a/1.txt");
        file("a/2.txt");
        assertEquals(List.of("a/1.txt", "a/2.txt"), walked("a", "a/2.txt"));
        assertEquals(List.of("a/2.txt", "a/1.txt"), walked("a/2.txt", "a", "a/2.txt", "a/../a/2.txt"));
        assertEquals(List.of("-", "in.txt"), walked("-", "in.txt", "-"));
        Files.writeString(root.resolve("a/.copydeskignore"), "2.txt\n");
        assertEquals(List.of("a/1.txt", "a/2.txt"), walked("a", "a/2.txt"));
    }

    @Test
    void noTwoFilesBearOneName() throws IOException {
        file("x\u0005.txt");
        file("x\u0006.txt");
        file("x\uFFFD05.txt");
        file("y\u0005/\u0007z.txt");
        assertEquals(List.of("x\uFFFD05.txt", "x\uFFFD06.txt", "x\uFFFD05.txt~", "y\uFFFD05/\uFFFD07z.txt"), walked());
    }

    @Test
    void aBackslashInANameIsNoFolder() throws IOException {
        file("a/b.txt");
        file("a\\b.txt");
        assertEquals(List.of("a/b.txt", "a\\b.txt"), walked("a/b.txt", "a\\b.txt"));
    }

    @Test
    void aPipeThatIsNamedTwiceIsReadOnce() throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", root.resolve("pipe").toString())
                        .start()
                        .waitFor());
        assertEquals(List.of("pipe"), walked("pipe", "pipe"));
    }

    /// A name of bytes that are no UTF-8 cannot be said in Java; a shell that prints them can make such a
    /// file.
    @Test
    void namesThatAreNoUtf8AreToldApart() throws IOException, InterruptedException {
        String script = "cd \"$0\" && for b in 350 351; do : > \"$(printf 'n\\'$b'.txt')\"; done";
        Process shell = new ProcessBuilder("sh", "-c", script, root.toString()).start();
        assertEquals(0, shell.waitFor());
        assertEquals(List.of("n\uFFFDE8.txt", "n\uFFFDE9.txt"), walked());
    }

    @Test
    void theDeskIsNoInput() throws IOException {
        file("a.txt");
        file("desk/corpus.sqlite");
        List<String> told = new ArrayList<>();
        Inputs.walk(List.of(root.toString()), root.resolve("desk"), outcome -> told.add(told(outcome)));
        assertEquals(List.of("a.txt"), told);
    }

    @Test
    void ignoreFilesAreObeyedAsGitWould() throws IOException {
        for (String name : List.of(
                "a.log",
                "keep.log",
                "sub/b.log",
                "build/x.txt",
                "sub/build/y.txt",
                "sub/build.txt",
                "top.txt",
                "sub/top.txt",
                "deep/a/b/c.tmp",
                "one1.txt",
                "one22.txt",
                "sub/own.txt",
                "z[1].txt",
                "odd-3.txt")) {
            file(name);
        }
        Files.writeString(root.resolve(".copydeskignore"), """
                # logs are no news

                *.log
                !keep.log
                build/
                /top.txt
                deep/**/*.tmp
                one?.txt
                odd-[0-9].txt
                \\#none
                """);
        Files.writeString(root.resolve("sub/.copydeskignore"), "own.txt\n!b.log\n");
        assertEquals(
                List.of("keep.log", "one22.txt", "sub/b.log", "sub/build.txt", "sub/top.txt", "z[1].txt"), walked());
    }
}
