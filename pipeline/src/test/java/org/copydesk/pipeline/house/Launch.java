package org.copydesk.pipeline.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One faked machine to run the launcher on: its folders, its JDKs, its environment.
final class Launch {

    /// Says its own folder and each argument; makes the archive that it is asked for; fails when told to.
    private static final String FAKE_JAVA = """
            #!/bin/sh
            printf '%s\\n' "${0%/bin/java}"
            for a in "$@"; do
              printf '%s\\n' "[$a]"
              case $a in -XX:ArchiveClassesAtExit=*) : >"${a#*=}" ;; esac
            done
            [ "$a" != --fail ] || exit 2
            """;

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();
    private Path launcher = House.ROOT.resolve("copydesk");

    Launch(Path root) throws IOException {
        this.root = root;
        environment.put("PATH", Files.createDirectories(root.resolve("bin")) + ":/usr/bin:/bin");
        environment.put("HOME", Files.createDirectories(root.resolve("me")).toString());
        environment.put("COPYDESK_ROOT", root.toString());
        environment.put("COPYDESK_APP", root.resolve("app").toString());
        executable(root.resolve("bin/java"), "#!/bin/sh\nexit 9\n"); // hides the machine's own
    }

    void app() throws IOException {
        Files.createDirectories(root.resolve("app"));
        Files.writeString(root.resolve("app/copydesk.jar"), "");
        stamp("build1");
    }

    void searchJar() throws IOException {
        Files.writeString(root.resolve("app/copydesk-search.jar"), "");
    }

    void stamp(String build) throws IOException {
        Files.writeString(root.resolve("app/stamp"), build + "\n");
    }

    Path jdk(String name, String version) throws IOException {
        return system("jdks/" + name, version);
    }

    /// A JDK at `folder` below the faked root of the system.
    Path system(String folder, String version) throws IOException {
        Path jdk = Files.createDirectories(root.resolve(folder));
        Files.writeString(
                jdk.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"any\"\n");
        executable(jdk.resolve("bin/java"), FAKE_JAVA);
        return jdk;
    }

    /// A JDK whose `java` a link on the PATH leads to, by way of another link.
    void onPath(String name, String version) throws IOException {
        Path between = Files.createSymbolicLink(
                root.resolve("between"), jdk(name, version).resolve("bin/java"));
        Files.delete(root.resolve("bin/java"));
        Files.createSymbolicLink(root.resolve("bin/java"), Path.of("..").resolve(between.getFileName()));
    }

    void set(String name, Object value) {
        environment.put(name, value.toString());
    }

    void unset(String name) {
        environment.remove(name);
    }

    void through(Path link) {
        launcher = link;
    }

    /// The archives of classes that there are: the command and the build of each.
    List<String> archives() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("me"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()).replaceFirst("-25.*\\.jsa$", ""))
                    .sorted()
                    .toList();
        }
    }

    Seen run(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(root.toFile());
        Path out = root.resolve("stdout");
        Path err = root.resolve("stderr");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the launcher hangs; it said: " + Files.readString(err));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException("interrupted while the launcher ran", e);
        }
        return new Seen(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// What came of a run.
    ///
    /// @param code the exit code
    /// @param out stdout: what the faked Java says
    /// @param err stderr: what the launcher says
    record Seen(int code, String out, String err) {

        /// The name of the JDK that was started.
        String jdk() {
            return String.valueOf(
                    Path.of(out.lines().findFirst().orElse("none: " + err)).getFileName());
        }

        /// What the program was given.
        List<String> arguments() {
            List<String> all = words();
            return all.subList(all.indexOf("-jar") + 2, all.size());
        }

        /// What Java was given, up to the program.
        String java() {
            return String.join(" ", words());
        }

        private List<String> words() {
            return out.lines()
                    .skip(1)
                    .map(word -> word.substring(1, word.length() - 1))
                    .toList();
        }
    }
}
