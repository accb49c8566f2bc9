package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.models.Annotator;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.language.Languages;
import org.copydesk.models.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedDictionaryTest {

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    Path folder;

    @Test
    void aRunThatWasCutOffIsResumedOnlyWithTheSameDictionary() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "The ferry left late because of the tide, the harbour board said today.\n");
        Dictionary one = dictionary("Oru\tFIRM\n");
        cutOff(settings(file, one));
        assertEquals(1, Runs.ingest(desk(), settings(file, one), Annotator.NONE).batch());

        cutOff(settings(file, one));
        Dictionary other = dictionary("Oru\tPLACE\n");
        assertEquals(
                3, Runs.ingest(desk(), settings(file, other), Annotator.NONE).batch());
    }

    private Path desk() {
        return folder.resolve("desk");
    }

    private void cutOff(IngestSettings settings) {
        IngestListener cutting = new IngestListener() {
            @Override
            public void started(long files) {}

            @Override
            public void close() {}

            @Override
            public void advanced(long files, long bytes, long stories, long fresh, long failed) {
                throw new CutOff();
            }
        };
        assertThrows(
                CutOff.class, () -> new Ingest(Annotator.NONE, Languages.guesser()).run(desk(), settings, cutting));
    }

    private static IngestSettings settings(Path input, Dictionary dictionary) {
        return new IngestSettings(
                List.of(input.toString()),
                null,
                false,
                SplitSettings.DEFAULT,
                1,
                true,
                NameEngine.CASCADE,
                ReadLimits.DEFAULT,
                dictionary);
    }

    private Dictionary dictionary(String lines) throws IOException {
        return Dictionary.read(Files.writeString(folder.resolve("names.tsv"), lines));
    }
}
