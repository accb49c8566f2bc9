package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestDictionaryTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aStoryAndADictionary() throws IOException {
        Files.writeString(
                folder.resolve("story.txt"),
                "The ferry of the Glimmer line left the harbour late on Tuesday, said the owner of the pier. "
                        + "It had waited for a crate of lamps that nobody came for, and then for the tide.\n");
        Files.writeString(folder.resolve("names.tsv"), "Glimmer Ferries\tFIRM\tGlimmer line|Glimmer\n");
    }

    @Test
    void namesOfTheDictionaryAreFoundAndSaySo() {
        Answer answer = ingest("--dictionary", "names.tsv");
        assertEquals(0, answer.code(), answer.err());
        String exported = exported();
        assertTrue(
                exported.contains("{\"type\":\"FIRM\",\"name\":\"Glimmer Ferries\",\"mentions\":[{\"start\":17,"
                        + "\"end\":29,\"text\":\"Glimmer line\",\"score\":1.0,\"by\":\"dictionary\"}]}"),
                exported);
    }

    @Test
    void theConfigurationMayNameTheDictionary() throws IOException {
        Files.createDirectories(folder.resolve(".config/copydesk"));
        Files.writeString(folder.resolve(".config/copydesk/config.toml"), "[ingest]\ndictionary = \"~/names.tsv\"\n");
        assertEquals(0, ingest().code());
        assertTrue(exported().contains("\"Glimmer Ferries\""), "the name of the dictionary is missing");
    }

    @Test
    void withoutNamesThereIsNoDictionary() {
        assertEquals(0, ingest("--dictionary", "names.tsv", "--no-names").code());
        assertTrue(!exported().contains("Glimmer Ferries"), "names were not asked for");
    }

    @Test
    void aBadLineStopsTheRunBeforeItBegins() throws IOException {
        Files.writeString(folder.resolve("names.tsv"), "Glimmer\tFIRM\nVarn\tTOWN\n");
        Answer answer = ingest("--dictionary", "names.tsv");
        assertEquals(2, answer.code());
        assertTrue(
                answer.err()
                        .contains("names.tsv, line 2: a type is one of PERSON, FIRM, INSTITUTION, PLACE, not 'TOWN'"),
                answer.err());
        assertTrue(Files.notExists(folder.resolve("desk")), "a desk was made");
        assertEquals(2, ingest("--dictionary", "gone.tsv").code());
    }

    private Answer ingest(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "ingest";
        args[1] = folder.resolve("story.txt").toString();
        args[2] = "--desk";
        args[3] = "desk";
        System.arraycopy(options, 0, args, 4, options.length);
        return new Desktop(folder).run(args);
    }

    private String exported() {
        Answer answer = new Desktop(folder).run("export", "out.jsonl", "--desk", "desk");
        assertEquals(0, answer.code(), answer.err());
        try {
            return Files.readString(folder.resolve("out.jsonl"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
