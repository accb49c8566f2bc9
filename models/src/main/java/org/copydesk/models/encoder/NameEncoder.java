package org.copydesk.models.encoder;

import ai.onnxruntime.OrtException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The encoder: a small BERT (Devlin et al. 2019) that was taught names, in eight-bit whole numbers, run by
/// ONNX Runtime
/// in this process. What it says of a sentence depends on that sentence alone: sentences are read one at a
/// time, as numbers of eight bits are scaled over all that is read together. Safe for use by many threads,
/// each of which works on one core; it lives as long as the program, about 90 MB outside the heap.
///
/// After its first layers it answers already; where it is sure by then the others are left out
/// (Teerapittayanon, McDanel, Kung 2016, for images; Schwartz et al. 2020 for text).
public final class NameEncoder {

    /// How many labels there are.
    public static final int LABELS = Label.COUNT;

    private final Layers first;
    private final Layers further;
    private final WordPieces pieces;

    private NameEncoder(Layers first, Layers further, WordPieces pieces) {
        this.first = first;
        this.further = further;
        this.pieces = pieces;
    }

    /// Loads an encoder.
    ///
    /// @param first the ONNX file of its first layers: from `ids`, `shapes`, `singles`, `phrases` (1 ×
    ///     pieces) and `first` (words) to `scores` (words × 8) and `hidden` (1 × pieces × width)
    /// @param further the ONNX file of the others: from `hidden` and `first` to `scores`
    /// @param vocabulary its pieces, one a line
    /// @throws UnreadableEncoderException if they are no such files, or this machine has no ONNX Runtime
    public static NameEncoder load(byte[] first, byte[] further, byte[] vocabulary) {
        try {
            return new NameEncoder(
                    Layers.load(first), Layers.load(further), WordPieces.read(new ByteArrayInputStream(vocabulary)));
        } catch (OrtException | IOException | IllegalArgumentException e) {
            throw new UnreadableEncoderException("the encoder's files cannot be read", e);
        } catch (LinkageError e) {
            throw new UnreadableEncoderException("ONNX Runtime does not run on this machine", e);
        }
    }

    /// The names that it sees in a sentence, in order, none overlapping.
    ///
    /// @param words the sentence's tokens; no limit to their number or length, time grows in proportion
    /// @param clues for each word the lists of names that hold it
    /// @param sure where the first layers take their label of each word to be at least so probable, hints
    ///     weighed in, the others are not asked; above 1, all layers always are
    /// @param hints the opinion of another reader, to be weighed in: for each word what is to be added to the
    ///     logarithm of the probability of each of the [#LABELS] labels, which are outside all names, then for
    ///     PERSON, ORG and PLACE the first word and the further words of a name
    public List<EncodedName> names(List<String> words, List<ListClue> clues, double sure, float... hints) {
        if (words.size() != clues.size() || words.size() * LABELS != hints.length) {
            throw new IllegalArgumentException(
                    words.size() + " words, " + clues.size() + " clues and " + hints.length + " hints");
        }
        return words.isEmpty() ? List.of() : BestPath.names(scores(words, clues, sure, hints));
    }

    private Scores scores(List<String> words, List<ListClue> clues, double sure, float... hints) {
        int[][] cut = new int[words.size()][];
        int[] sizes = new int[words.size()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = pieces.of(words.get(i));
            sizes[i] = cut[i].length;
        }
        List<Scores> parts = new ArrayList<>();
        for (Windows.Window window : Windows.of(sizes)) {
            float[] own = Arrays.copyOfRange(hints, window.answerFrom() * LABELS, window.answerTo() * LABELS);
            parts.add(run(input(words, clues, cut, window), sure, own));
        }
        return Scores.joined(parts);
    }

    private Input input(List<String> words, List<ListClue> clues, int[][] cut, Windows.Window window) {
        Input input = new Input();
        input.add(pieces.begin(), WordShape.NONE, ListClue.NONE);
        for (int i = window.from(); i < window.to(); i++) {
            if (i >= window.answerFrom() && i < window.answerTo()) {
                input.answerHere();
            }
            WordShape shape = WordShape.of(words.get(i));
            for (int piece : cut[i]) {
                input.add(piece, shape, clues.get(i));
            }
        }
        input.add(pieces.end(), WordShape.NONE, ListClue.NONE);
        return input;
    }

    private Scores run(Input input, double sure, float... hints) {
        try (Layers.Answer early = first.answer(input)) {
            Scores scores = early.scores().with(hints);
            if (scores.leastSure() >= sure) {
                return scores;
            }
            try (Layers.Answer late = further.goOn(early)) {
                return late.scores().with(hints);
            }
        } catch (OrtException e) {
            throw new UnreadableEncoderException("the encoder cannot read a sentence", e);
        }
    }
}
