package org.copydesk.models.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.models.names.ModelFiles;

/// Trains the models of the names room again and writes them, with their sums, where they are committed:
/// `Train <folder of training files> <folder of sentences that the encoders marked> <folder of lists>
/// <folder for the models>`. Three minutes, 8 GB. The same files give the same models, byte for byte.
/// `mark.py`, beside the training of the encoder, makes the second folder.
public final class Train {

    private Train() {}

    /// Trains both models.
    ///
    /// @param args the four folders
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException(
                    "give four folders: training files, files that the encoders marked, lists, where the models go");
        }
        Path training = Path.of(args[0]);
        Path silver = Path.of(args[1]);
        Path lists = Path.of(args[2]);
        Path out = Path.of(args[3]);
        Conventions conventions = Conventions.with(lists.resolve("demonyms.txt"));
        TyperTraining.run(training, silver, out.resolve(ModelFiles.TYPER));
        FinderTraining.run(training, silver, conventions, out.resolve(ModelFiles.FINDER));
        writeSums(out);
    }

    private static void writeSums(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : ModelFiles.ALL) {
            sums.append(sum(folder.resolve(name))).append("  ").append(name).append('\n');
        }
        Files.writeString(folder.resolve(ModelFiles.SUMS), sums);
    }

    private static String sum(Path file) {
        try {
            return ModelFiles.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
