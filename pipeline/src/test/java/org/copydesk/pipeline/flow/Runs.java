package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.models.Annotator;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.language.Languages;
import org.copydesk.models.names.NameEngine;

/// Runs of ingest for tests.
final class Runs {

    /// The top folder of the project.
    static final Path ROOT =
            Path.of(System.getProperty("copydesk.root", "..")).toAbsolutePath().normalize();

    static final Path SAMPLES = ROOT.resolve("corpus/samples");

    private Runs() {}

    static IngestSettings settings(Path input, boolean harvest, int threads) {
        return new IngestSettings(
                List.of(input.toString()),
                null,
                false,
                new SplitSettings(harvest, false),
                threads,
                true,
                NameEngine.CASCADE,
                ReadLimits.DEFAULT,
                Dictionary.NONE);
    }

    static IngestResult ingest(Path desk, IngestSettings settings, Annotator annotator) throws InterruptedException {
        return new Ingest(annotator, Languages.guesser()).run(desk, settings, IngestListener.NONE);
    }
}
