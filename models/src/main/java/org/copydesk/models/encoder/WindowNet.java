package org.copydesk.models.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A small network that looks at each word of a sentence with the eight words on either side:
/// convolutions over windows of ever more distant words (Strubell et al., EMNLP 2017), in eight-bit whole
/// numbers, run by ONNX Runtime in this process. It learned from what larger encoders said of each word.
/// What it says of a sentence depends on that sentence alone: sentences are read one at a time, as
/// numbers of eight bits are scaled over all that is read together. Safe for use by many threads, each of
/// which works on one core.
public final class WindowNet {

    /// Numbers that it gives for each word: the log probability of each of the [NameEncoder#LABELS]
    /// labels, and the log odds that an organisation there is a firm.
    public static final int WIDTH = Scores.WIDTH;

    /// Pieces of a word that it is told of.
    private static final int PIECES = 6;

    /// The further numbers of a word: its shape, its ending, the lists that hold it, the phrase that it
    /// stands in.
    private static final int FURTHER = 4;

    private static final int INPUTS = PIECES + FURTHER;

    private static final int ENDINGS = 4096;
    private static final int ENDING = 3;

    /// Words on each side that have a say.
    private static final int REACH = 8;

    /// Of a longer sentence so many words are read at a time, and [#REACH] on both sides.
    private static final int MOST = 256;

    private static final int FNV_BASIS = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int FNV_FOLD = 15;

    private final OrtSession session;
    private final WordPieces pieces;

    private WindowNet(OrtSession session, WordPieces pieces) {
        this.session = session;
        this.pieces = pieces;
    }

    /// What the network is told of a word by itself.
    public static final class Code {

        private final int[] numbers;
        private final float share;

        private Code(int[] numbers, float share) {
            this.numbers = numbers;
            this.share = share;
        }
    }

    /// Loads a network.
    ///
    /// @param model an ONNX file: from `words` (words × 10 numbers) and `shares` (words × 1: one through
    ///     the number of its pieces) to `scores` (words × 8)
    /// @param vocabulary the pieces of words, one a line
    /// @throws UnreadableEncoderException if they are no such files, or this machine has no ONNX Runtime
    public static WindowNet load(byte[] model, byte[] vocabulary) {
        try {
            return new WindowNet(Sessions.open(model), WordPieces.read(new ByteArrayInputStream(vocabulary)));
        } catch (OrtException | IOException | IllegalArgumentException e) {
            throw new UnreadableEncoderException("the network's files cannot be read", e);
        } catch (LinkageError e) {
            throw new UnreadableEncoderException("ONNX Runtime does not run on this machine", e);
        }
    }

    /// What it is told of a word by itself, to be kept where words come again.
    ///
    /// @param lists the lists of names that hold the word, as in [ListClue#word]
    public Code code(String word, int lists) {
        int[] cut = pieces.of(word);
        int count = Math.min(cut.length, PIECES);
        int[] numbers = new int[INPUTS];
        System.arraycopy(cut, 0, numbers, 0, count);
        String small = word.toLowerCase(Locale.ROOT);
        numbers[PIECES] = WordShape.of(word).number();
        numbers[PIECES + 1] = 1 + bucket(small, Math.max(0, small.length() - ENDING));
        numbers[PIECES + 2] = lists;
        return new Code(numbers, 1f / count);
    }

    /// FNV-1a over UTF-16 units, as the training code has it.
    private static int bucket(String text, int from) {
        int hash = FNV_BASIS;
        for (int i = from; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return Integer.remainderUnsigned(hash ^ (hash >>> FNV_FOLD), ENDINGS - 1);
    }

    /// What it says of the words of a sentence: [#WIDTH] numbers for each.
    ///
    /// @param words no limit to their number, time grows in proportion
    /// @param phrases for each the phrase that it stands in, as in [ListClue#phrase]
    public float[] scores(List<Code> words, int... phrases) {
        FloatBuffer all = FloatBuffer.allocate(words.size() * WIDTH);
        for (Windows.Window part : parts(words.size())) {
            float[] said = run(words, part.from(), part.to(), phrases);
            int answers = part.answerTo() - part.answerFrom();
            all.put(said, (part.answerFrom() - part.from()) * WIDTH, answers * WIDTH);
        }
        return all.array();
    }

    /// The parts in which a sentence of so many words is read.
    static List<Windows.Window> parts(int words) {
        List<Windows.Window> out = new ArrayList<>();
        for (int from = 0; from < words; from += MOST) {
            int to = Math.min(words, from + MOST);
            out.add(new Windows.Window(Math.max(0, from - REACH), Math.min(words, to + REACH), from, to));
        }
        return out;
    }

    private float[] run(List<Code> words, int from, int to, int... phrases) {
        int[] numbers = new int[(to - from) * INPUTS];
        float[] shares = new float[to - from];
        for (int i = from; i < to; i++) {
            Code code = words.get(i);
            int at = (i - from) * INPUTS;
            System.arraycopy(code.numbers, 0, numbers, at, INPUTS);
            numbers[at + INPUTS - 1] = phrases[i];
            shares[i - from] = code.share;
        }
        try (OnnxTensor one = OnnxTensor.createTensor(
                        Sessions.environment(), IntBuffer.wrap(numbers), new long[] {to - from, INPUTS});
                OnnxTensor two = OnnxTensor.createTensor(
                        Sessions.environment(), FloatBuffer.wrap(shares), new long[] {to - from, 1});
                OrtSession.Result result = session.run(Map.of("words", one, "shares", two))) {
            if (result.get(0) instanceof OnnxTensor scores) {
                return scores.getFloatBuffer().array();
            }
            throw new UnreadableEncoderException("the network answers with no scores");
        } catch (OrtException e) {
            throw new UnreadableEncoderException("the network cannot read a sentence", e);
        }
    }
}
