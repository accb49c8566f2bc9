package org.copydesk.pipeline.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher at the top of the tree, run with JDKs that are a `release` file and a script that says what it was
/// given.
final class LauncherTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path dir;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Launch launch;

    @BeforeEach
    void anAppWithoutSources() throws IOException {
        launch = new Launch(Files.createDirectories(dir.resolve("with spaces")));
        launch.app();
    }

    @Test
    void takesWhatWasSetMostPlainly() throws IOException {
        launch.system("usr/lib/jvm/lying-about", "25.0.1");
        launch.onPath("on path", "26");
        assertEquals("on path", launch.run("search").jdk(), "PATH beats the usual folders");
        launch.set("JAVA_HOME", launch.jdk("java home", "27.0.1"));
        assertEquals("java home", launch.run("search").jdk(), "JAVA_HOME beats PATH");
        launch.set("COPYDESK_JAVA_HOME", launch.jdk("ours", "25"));
        assertEquals("ours", launch.run("search").jdk(), "COPYDESK_JAVA_HOME beats all");
    }

    @Test
    void passesOverJdksThatAreTooOld() throws IOException {
        launch.set("JAVA_HOME", launch.jdk("java home", "1.8.0_402"));
        launch.onPath("on path", "24.0.2");
        launch.system("usr/lib/jvm/old", "17.0.9");
        launch.system("opt/jdk-25", "25.0.3");
        assertEquals("jdk-25", launch.run("search").jdk());
    }

    @Test
    void takesTheLowestThatWillDoOfThoseLyingAbout() throws IOException {
        launch.system("usr/lib/jvm/a-26", "26");
        launch.system("usr/lib/jvm/b-25", "25.0.2");
        launch.system("usr/lib/jvm/c-27", "27-ea");
        assertEquals("b-25", launch.run("search").jdk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/x",
                "usr/java/x",
                "opt/java/x",
                "Library/Java/JavaVirtualMachines/x/Contents/Home",
                "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
                "home/linuxbrew/.linuxbrew/opt/openjdk/libexec",
                "me/.sdkman/candidates/java/x",
                "me/.asdf/installs/java/x",
                "me/.local/share/mise/installs/java/x",
                "me/.jenv/versions/x",
                "me/.gradle/jdks/x",
                "me/Library/Java/JavaVirtualMachines/x/Contents/Home",
            })
    void looksWhereInstallersPutThem(String folder) throws IOException {
        launch.system(folder, "25.0.3");
        assertEquals(0, launch.run("search").code(), "not found in " + folder);
    }

    @Test
    void saysInOneLineWhatToInstall() throws IOException {
        Launch.Seen seen = launch.run("search");
        assertAll(
                () -> assertEquals(3, seen.code()),
                () -> assertEquals("", seen.out()),
                () -> assertTrue(seen.err().contains("JDK 25") && seen.err().contains("install"), seen.err()),
                () -> assertEquals(1, seen.err().lines().count(), seen.err()));
    }

    @Test
    void namesTheOneThatWasSetAndWillNotDo() throws IOException {
        launch.system("usr/lib/jvm/good", "25");
        Path old = launch.jdk("old", "21.0.4");
        launch.set("COPYDESK_JAVA_HOME", old);
        Launch.Seen seen = launch.run("search");
        assertAll(
                () -> assertEquals(3, seen.code(), "it must not take another one in silence"),
                () -> assertTrue(seen.err().contains(old + " is Java 21.0.4"), seen.err()));
        launch.set("COPYDESK_JAVA_HOME", dir.resolve("nowhere"));
        assertTrue(launch.run("search").err().contains("nowhere is not the folder of a JDK"));
    }

    @Test
    void passesArgumentsUntouched() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        List<String> typed = List.of("search", "two words", "*", "", "$HOME", "--limit", "a\\b", "ü");
        assertEquals(typed, launch.run(typed.toArray(String[]::new)).arguments());
    }

    @Test
    void runsFromALinkInAnotherFolderAndWithoutAHome() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        launch.unset("HOME");
        Path link = Files.createSymbolicLink(dir.resolve("a link"), House.ROOT.resolve("copydesk"));
        launch.through(Files.createSymbolicLink(dir.resolve("link to it"), link.getFileName()));
        Launch.Seen seen = launch.run("search", "x");
        assertAll(
                () -> assertEquals(0, seen.code(), seen.err()),
                () -> assertEquals("", seen.err()),
                () -> assertFalse(seen.java().contains("SharedArchiveFile"), "no HOME, so no place for an archive"));
    }

    @Test
    void startsShortCommandsQuicklyAndLongOnesForTheLongRun() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        String quick = launch.run("--desk", "ingest", "search", "x").java();
        String steady = launch.run("--quiet", "ingest", "search").java();
        assertAll(
                () -> assertTrue(quick.contains("-XX:TieredStopAtLevel=1"), quick),
                () -> assertTrue(quick.contains("ArchiveClassesAtExit"), quick),
                () -> assertFalse(steady.contains("TieredStopAtLevel"), steady),
                () -> assertTrue(steady.contains("-Xmx512m -XX:+UseParallelGC"), steady));
    }

    @Test
    void lastWordOnJavasOptionsIsTheUsers() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        launch.set("COPYDESK_JAVA_OPTS", "-Xmx2g -Dx=*");
        String java = launch.run("ingest", "x").java();
        assertTrue(java.indexOf("-Xmx512m") < java.indexOf("-Xmx2g") && java.contains("-Dx=*"), java);
        launch.set("COPYDESK_JAVA_OPTS", "-XX:+UseZGC");
        for (String command : new String[] {"ingest", "search"}) {
            String own = launch.run(command, "x").java();
            assertTrue(own.contains("-XX:+UseZGC") && !own.contains("ParallelGC") && !own.contains("SerialGC"), own);
        }
    }

    @Test
    void archiveOfClassesIsKeptForOneBuildOnly() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        launch.run("search", "x");
        assertEquals(List.of("search-build1"), launch.archives());
        assertTrue(launch.run("search", "x").java().contains("-XX:SharedArchiveFile="), "second run uses it");
        launch.stamp("build2");
        assertTrue(launch.run("show", "x").java().contains("ArchiveClassesAtExit"), "a new build, a new archive");
        assertEquals(List.of("show-build2"), launch.archives(), "and the old build's are gone");
    }

    @Test
    void searchAloneIsStartedFromItsOwnJar() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        assertTrue(launch.run("search", "x").java().contains("app/copydesk.jar "), "where there is no other");
        launch.searchJar();
        assertTrue(launch.run("--desk", "search", "search", "x").java().contains("app/copydesk-search.jar "));
        assertTrue(launch.run("show", "search").java().contains("app/copydesk.jar "));
    }

    @Test
    void commandThatFailedLeavesNoArchive() throws IOException {
        launch.system("usr/lib/jvm/x", "25");
        assertEquals(2, launch.run("search", "--fail").code(), "the program's own code comes through");
        assertEquals(List.of(), launch.archives());
    }
}
