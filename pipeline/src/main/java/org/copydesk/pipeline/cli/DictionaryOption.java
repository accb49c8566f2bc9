package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.dictionary.DictionaryFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--dictionary FILE`, for the commands that look for names.
final class DictionaryOption {

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "names that win over the model's: lines of a name, its type (person, firm, institution, place)"
                            + " and its aliases (parted by | or in further columns), parted by tabs")
    @Nullable
    Path file;

    /// The dictionary that was named, or the empty one.
    ///
    /// @throws RefusedException if it is no dictionary
    Dictionary read(Session session) throws IOException {
        if (file == null) {
            return Dictionary.NONE;
        }
        try {
            return Dictionary.read(session.path(file.toString()));
        } catch (DictionaryFormatException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }
}
