package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files that a user names more than once, and files whose names look alike, lose no story and hold nothing
/// up.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SameNamesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String STORY = """
            Pier %1$d of the harbour at Varn was sold to a brewer for %2$d crowns on Friday, and nobody at the town hall could \
            say what he wants it for. The mayor, Ines Falk, said that she had heard of the sale from her barber.

            The brewer has not been seen at pier %1$d since. His men brought %2$d empty barrels on Saturday, stacked them in \
            rows, and left by the evening ferry. Fishermen who have tied up there for thirty years were told to ask again in \
            the spring.

            The harbour board will meet about it on Tuesday. Its chair said that the board owns the water, whoever owns the \
            boards above it, and that %2$d crowns would not buy a bucket of it.
            """;

    @TempDir
    Path folder;

    @Test
    void aFolderAndAFileInItAreReadOnce() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append("{\"text\": \"The ferry number ")
                    .append(i)
                    .append(" to Olmen left ")
                    .append(i * 7);
            rows.append(" minutes late, its captain Ines Falk said.\"}\n");
        }
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("rows.jsonl"), rows);
        Files.writeString(in.resolve("a.txt"), STORY.formatted(9, 90));
        for (String threads : new String[] {"1", "4"}) {
            JsonNode told =
                    ingest("--dry-run", "--threads", threads, in + "/rows.jsonl", in.toString(), in + "/rows.jsonl");
            assertEquals(2, told.path("files").asInt());
            assertEquals(301, told.path("found").asInt());
        }
        assertEquals(
                301, ingest(in.toString(), in + "/rows.jsonl").path("found").asInt());
    }

    @Test
    void namesThatDifferInControlCharactersAloneAreFilesOfTheirOwn() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 1; i <= 4; i++) {
            Files.writeString(in.resolve("x" + (char) i + "y.txt"), STORY.formatted(i, i * 31));
        }
        JsonNode told = ingest(in.toString());
        assertEquals(4, told.path("files").asInt());
        assertEquals(4, told.path("found").asInt());
        assertEquals(0, told.path("duplicates").path("exact").asInt());
        assertEquals(4, ingest(in.toString()).path("duplicates").path("exact").asInt());
    }

    @Test
    void theDeskInsideTheFolderIsNoInput() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY.formatted(1, 10));
        ingest(folder.toString());
        JsonNode again = ingest(folder.toString());
        assertEquals(1, again.path("files").asInt());
        assertEquals(0, again.path("dropped").asInt());
    }

    private JsonNode ingest(String... args) throws IOException {
        String[] all = new String[args.length + 3];
        System.arraycopy(new String[] {"ingest", "--json", "--no-names"}, 0, all, 0, 3);
        System.arraycopy(args, 0, all, 3, args.length);
        return JSON.readTree(new Desktop(folder).run(all).out());
    }
}
