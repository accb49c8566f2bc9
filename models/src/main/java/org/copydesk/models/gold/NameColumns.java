package org.copydesk.models.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.models.train.Gold;
import org.jspecify.annotations.Nullable;

/// Reads sentences whose names are marked in columns, as the CoNLL tasks have them: the token first, its label last,
/// columns parted by tabs or, in a line without any, by spaces; a blank line behind each sentence. Labels are `O`, or
/// a kind behind `B-` and `I-` (in either usage of `B-`), `E-` and `S-`, `L-` and `U-`, or a bare kind.
///
/// A line of `-DOCSTART-` or a comment `# newdoc` (CoNLL-U) begins a story. Without such lines, or where
/// a story is longer than any, sentences are taken to stand in the order of their texts, as in all sets
/// but few: twenty that follow each other are a story. Other comments, lines that begin with `#`, have no
/// tab and are not a token `#…` with its label, are passed over.
public final class NameColumns {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern LABEL = Pattern.compile("O|[BIESLU]-\\S+");
    private static final String OUTSIDE = "O";

    /// A file with one such line at its top is no story.
    private static final int MOST_SENTENCES = 300;

    private final Path file;
    private final LabelMap labels;
    private final List<GoldStory> stories = new ArrayList<>();
    private final List<Gold> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Gold.Name> names = new ArrayList<>();
    private @Nullable String open;
    private int from;
    private boolean closed;
    private boolean inStory;
    private int firstToken;
    private boolean labelled;

    private NameColumns(Path file, LabelMap labels) {
        this.file = file;
        this.labels = labels;
    }

    /// The file's stories with the names whose labels the map knows, labelled with our types.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldLineException if a line has a token and no label, or no line has what looks like one: prose
    ///     has last words too
    public static List<GoldStory> read(Path file, LabelMap labels) throws IOException {
        NameColumns reading = new NameColumns(file, labels);
        GoldLines.read(file, reading::take);
        reading.endStory();
        reading.requireLabels();
        return List.copyOf(reading.stories);
    }

    private void take(String line, int number) {
        if (line.startsWith("-DOCSTART-") || line.startsWith("# newdoc")) {
            endStory();
            inStory = true;
            return;
        }
        if (line.isBlank()) {
            endSentence();
            return;
        }
        boolean tabs = line.indexOf('\t') >= 0;
        String[] columns = tabs ? TABS.split(line.stripTrailing()) : SPACES.split(line.strip());
        String label = columns[columns.length - 1].strip();
        if (line.startsWith("#")
                && !tabs
                && (columns.length != 2 || !LABEL.matcher(label).matches())) {
            return;
        }
        if (columns.length < 2 || columns[0].isBlank()) {
            throw new GoldLineException(file, number, "a token and its label are wanted, in columns");
        }
        firstToken = firstToken == 0 ? number : firstToken;
        labelled = labelled || isLabel(label);
        mark(label);
        words.add(columns[0].strip());
    }

    private boolean isLabel(String label) {
        return LABEL.matcher(label).matches() || labels.knows(label);
    }

    private void requireLabels() {
        if (firstToken > 0 && !labelled) {
            throw new GoldLineException(
                    file, firstToken, "neither here nor below does a line end in a label, such as O, B-PER or I-PER");
        }
    }

    private void mark(String label) {
        boolean prefixed = !label.equals(OUTSIDE) && LABEL.matcher(label).matches();
        String kind = prefixed ? label.substring(2) : label;
        char place = prefixed ? label.charAt(0) : 'I';
        boolean begins = place == 'B' || place == 'S' || place == 'U';
        if (label.equals(OUTSIDE) || begins || closed || !kind.equals(open)) {
            endName();
        }
        if (!label.equals(OUTSIDE) && open == null) {
            open = kind;
            from = words.size();
        }
        closed = place == 'S' || place == 'U' || place == 'E' || place == 'L';
    }

    private void endName() {
        String type = open == null ? null : labels.type(open);
        if (type != null) {
            names.add(new Gold.Name(from, words.size(), type));
        }
        open = null;
    }

    private void endSentence() {
        endName();
        if (!words.isEmpty()) {
            sentences.add(new Gold(words, names));
            words.clear();
            names.clear();
        }
    }

    private void endStory() {
        endSentence();
        if (inStory && !sentences.isEmpty() && sentences.size() <= MOST_SENTENCES) {
            stories.add(new GoldStory(sentences));
        } else {
            stories.addAll(GoldStory.inOrder(sentences));
        }
        sentences.clear();
    }
}
