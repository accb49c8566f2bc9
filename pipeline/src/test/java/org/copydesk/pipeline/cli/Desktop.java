package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.pipeline.terminal.Shell;

/// Runs commands as a user would, with streams and an environment of its own.
final class Desktop {

    /// What a command answered.
    record Answer(int code, String out, String err) {}

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private boolean terminals;

    Desktop(Path folder) {
        this.folder = folder;
    }

    Desktop with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Desktop watched() {
        terminals = true;
        return this;
    }

    Answer run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(List.of(args), shell(out, err));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Takes in a folder or file; fails where that does not go well.
    void ingest(Path path, String... options) {
        List<String> args = new ArrayList<>(List.of("ingest"));
        args.addAll(List.of(options));
        args.add(path.toString());
        Answer answer = run(args.toArray(String[]::new));
        assertEquals(0, answer.code(), answer.err());
    }

    Shell shell(OutputStream out, OutputStream err) {
        Map<String, String> all = new HashMap<>(Map.of("COLUMNS", "80"));
        all.putAll(environment);
        return new Shell(InputStream.nullInputStream(), out, err, terminals, terminals, all, folder, folder);
    }
}
