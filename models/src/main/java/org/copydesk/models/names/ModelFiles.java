package org.copydesk.models.names;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import org.copydesk.models.chain.ChainModel;

/// The model files inside the jar, each held against its SHA-256 in `SHA256SUMS` before it is read.
public final class ModelFiles {

    /// The finder of names.
    public static final String FINDER = "names-en.bin";
    /// The typer of organisations.
    public static final String TYPER = "organisations-en.bin";
    /// The first layers of the encoder.
    public static final String ENCODER = "encoder-en.onnx";
    /// The further layers of the encoder.
    public static final String FURTHER = "encoder-en-further.onnx";
    /// The pieces of words that the encoder knows.
    public static final String PIECES = "encoder-en.txt";
    /// The network beside the finder.
    public static final String WINDOWS = "windows-en.onnx";
    /// Lists of names and groups of words.
    public static final String LEXICON = "lexicon-en.gz";
    /// All of them, in the order of their names.
    public static final List<String> ALL = List.of(FURTHER, ENCODER, PIECES, LEXICON, FINDER, TYPER, WINDOWS);

    /// The sums of them all, in the form of `sha256sum`.
    public static final String SUMS = "SHA256SUMS";

    private static final String FOLDER = "/org/copydesk/models/names/";

    private ModelFiles() {}

    static ChainModel finder() {
        try {
            return ChainModel.read(open(FINDER));
        } catch (IOException e) {
            throw new BrokenModelException("the model " + FINDER + " cannot be read", e);
        }
    }

    static AbstractModel typer() {
        try (InputStream packed = new GZIPInputStream(open(TYPER))) {
            InputStream unpacked = new ByteArrayInputStream(packed.readAllBytes());
            return new BinaryGISModelReader(new DataInputStream(unpacked)).getModel();
        } catch (IOException e) {
            throw new BrokenModelException("the model " + TYPER + " cannot be read", e);
        }
    }

    /// A model file's bytes, once they have been found to be the right ones.
    ///
    /// @throws BrokenModelException if the file is missing or its sum is another
    static InputStream open(String name) {
        return new ByteArrayInputStream(checked(name));
    }

    /// As [#open], all at once.
    static byte[] checked(String name) {
        byte[] bytes = bytes(name);
        check(name, bytes, sums());
        return bytes;
    }

    /// Holds every model file against its sum.
    ///
    /// @return how many there are
    /// @throws BrokenModelException if one is missing or another than it should be
    public static int verify() {
        Map<String, String> sums = sums();
        sums.keySet().forEach(name -> check(name, bytes(name), sums));
        return sums.size();
    }

    static void check(String name, byte[] bytes, Map<String, String> sums) {
        String wanted = sums.get(name);
        String found = sha256(bytes);
        if (!found.equals(wanted)) {
            throw new BrokenModelException("the model " + name + " has the SHA-256 " + found + ", not "
                    + (wanted == null ? "one that " + SUMS + " lists" : wanted) + ": build the program again");
        }
    }

    /// SHA-256 over the sums of all model files, in hex: another one for other models.
    public static String version() {
        return sha256(bytes(SUMS));
    }

    /// The sums by file name.
    static Map<String, String> sums() {
        return new String(bytes(SUMS), StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toUnmodifiableMap(part -> part[1], part -> part[0]));
    }

    /// The SHA-256 of `bytes` in lower-case hex.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new BrokenModelException("the model file " + name + " is not in the program's jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenModelException("the model file " + name + " cannot be read", e);
        }
    }
}
