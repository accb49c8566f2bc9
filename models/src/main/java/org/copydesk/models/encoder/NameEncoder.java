package org.copydesk.models.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The encoder: a small BERT (Devlin et al. 2019) that was taught names, in eight-bit whole numbers, run by
/// ONNX Runtime
/// in this process. What it says of a sentence depends on that sentence alone: sentences are read one at a
/// time, as numbers of eight bits are scaled over all that is read together. Safe for use by many threads,
/// each of which works on one core; it lives as long as the program, about 60 MB outside the heap.
public final class NameEncoder {

    /// How many labels there are.
    public static final int LABELS = Label.COUNT;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private NameEncoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Loads an encoder.
    ///
    /// @param model the ONNX file: from `ids`, `shapes`, `singles`, `phrases` (1 × pieces) and `first` (words)
    ///     to `scores` (words × 8)
    /// @param vocabulary its pieces, one a line
    /// @throws UnreadableEncoderException if they are no such files, or this machine has no ONNX Runtime
    public static NameEncoder load(byte[] model, byte[] vocabulary) {
        try {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "copydesk");
            return new NameEncoder(
                    environment, session(environment, model), WordPieces.read(new ByteArrayInputStream(vocabulary)));
        } catch (OrtException | IOException | IllegalArgumentException e) {
            throw new UnreadableEncoderException("the encoder's files cannot be read", e);
        } catch (LinkageError e) {
            throw new UnreadableEncoderException("ONNX Runtime does not run on this machine", e);
        }
    }

    private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return environment.createSession(model, options);
        }
    }

    /// The names that it sees in a sentence, in order, none overlapping.
    ///
    /// @param words the sentence's tokens; no limit to their number or length, time grows in proportion
    /// @param clues for each word the lists of names that hold it
    /// @param hints the opinion of another reader, to be weighed in: for each word what is to be added to the
    ///     logarithm of the probability of each of the [#LABELS] labels, which are outside all names, then for
    ///     PERSON, ORG and PLACE the first word and the further words of a name
    public List<EncodedName> names(List<String> words, List<ListClue> clues, float... hints) {
        if (words.size() != clues.size() || words.size() * LABELS != hints.length) {
            throw new IllegalArgumentException(
                    words.size() + " words, " + clues.size() + " clues and " + hints.length + " hints");
        }
        return words.isEmpty() ? List.of() : BestPath.names(scores(words, clues).with(hints));
    }

    private Scores scores(List<String> words, List<ListClue> clues) {
        int[][] cut = new int[words.size()][];
        int[] sizes = new int[words.size()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = pieces.of(words.get(i));
            sizes[i] = cut[i].length;
        }
        FloatBuffer all = FloatBuffer.allocate(words.size() * Scores.WIDTH);
        for (Windows.Window window : Windows.of(sizes)) {
            run(input(words, clues, cut, window), all);
        }
        return new Scores(all.array());
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

    private void run(Input input, FloatBuffer all) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, LongBuffer> one : input.buffers().entrySet()) {
                tensors.put(
                        one.getKey(), OnnxTensor.createTensor(environment, one.getValue(), input.shape(one.getKey())));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                if (!(result.get(0) instanceof OnnxTensor scores)) {
                    throw new UnreadableEncoderException("the encoder answers with no tensor");
                }
                all.put(scores.getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new UnreadableEncoderException("the encoder cannot read a sentence", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
