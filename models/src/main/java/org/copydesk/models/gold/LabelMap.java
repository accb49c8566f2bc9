package org.copydesk.models.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.models.train.Labels;
import org.jspecify.annotations.Nullable;

/// What the labels of a gold file mean: the usual ones, and what a user says of others.
///
/// @param own types by label in lower case; [#NOTHING] where a label is to be ignored
public record LabelMap(Map<String, String> own) {

    /// The usual labels alone.
    public static final LabelMap USUAL = new LabelMap(Map.of());

    /// The type of labels that are to be ignored, in a file of labels.
    public static final String NOTHING = "-";

    private static final Set<String> TYPES =
            Set.of(Labels.PERSON, Labels.ORG, "FIRM", "INSTITUTION", Labels.PLACE, NOTHING);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public LabelMap {
        own = Map.copyOf(own);
    }

    /// Reads lines of two columns, a label and its type: `PERSON`, `FIRM`, `INSTITUTION`, `ORG` (either of them),
    /// `PLACE`, or `-` for a label to be ignored. Lines that begin with `#` are comments.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldLineException if a line says no such thing
    public static LabelMap read(Path file) throws IOException {
        Map<String, String> own = new HashMap<>();
        GoldLines.read(file, (line, number) -> {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            String[] columns = SPACES.split(line.strip());
            String type = columns[columns.length - 1].toUpperCase(Locale.ROOT);
            if (columns.length != 2 || !TYPES.contains(type)) {
                throw new GoldLineException(
                        file, number, "give a label and what it is: PERSON, FIRM, INSTITUTION, ORG, PLACE or -");
            }
            own.put(columns[0].toLowerCase(Locale.ROOT), type);
        });
        return new LabelMap(own);
    }

    /// Whether it is known what a label means, be it nothing.
    boolean knows(String label) {
        return own.containsKey(label.toLowerCase(Locale.ROOT)) || Labels.plain(label) != null;
    }

    /// `PERSON`, `FIRM`, `INSTITUTION`, `ORG` or `PLACE`; null where the label is ignored.
    ///
    /// @param label in whatever case
    public @Nullable String type(String label) {
        String said = own.get(label.toLowerCase(Locale.ROOT));
        return said == null ? Labels.plain(label) : said.equals(NOTHING) ? null : said;
    }
}
