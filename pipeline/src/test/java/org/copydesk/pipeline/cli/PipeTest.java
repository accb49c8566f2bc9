package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PipeTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aReaderThatWentAwayEndsTheCommandQuietly() {
        assertEquals(0, run("Broken pipe", "completion"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskBehindTheOutputIsSaid() {
        assertEquals(3, run("No space left on device", "completion"));
        assertEquals(
                "copydesk: the disk is full (No space left on device); free some space, then run the same again\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anOutputThatIsClosedIsSaid() {
        assertEquals(3, run("Bad file descriptor", "completion"));
        assertEquals(
                "copydesk: standard output is closed: let it go somewhere, /dev/null if nowhere\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anExportIntoAPipeThatClosesEndsQuietlyToo() {
        TinyDesk.make(folder.resolve("desk"));

        assertEquals(0, run("Broken pipe", "export", "-"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private int run(String reason, String... args) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        return Cli.run(List.of(args), new Desktop(folder).shell(broken, err));
    }
}
