package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.dictionary.DictionaryFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The file of names that a user knows: the same for every command that looks for names.
final class DictionaryOption {

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "names that win over the model's: lines of a name, its type (person, firm, institution, place)"
                            + " and its aliases (parted by | or in further columns), parted by tabs")
    @Nullable
    Path dictionary;

    /// The names; none where the option is not given.
    ///
    /// @throws RefusedException if the file is no dictionary
    Dictionary read(Session session) throws IOException {
        if (dictionary == null) {
            return Dictionary.NONE;
        }
        try {
            return Dictionary.read(session.path(dictionary.toString()));
        } catch (DictionaryFormatException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }
}
