package org.copydesk.corpus.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.corpus.Bytes;
import org.jspecify.annotations.Nullable;

/// What passes between the reader and the process that parses binary documents: strings and bytes, each after
/// its length as four bytes (big-endian).
final class ParserWire {

    /// The most properties that an answer may have, so that a broken child cannot fill our memory.
    private static final int MOST_PROPERTIES = 100;

    /// A document to parse.
    ///
    /// @param name of the file
    /// @param mediaType as told by name and first bytes
    record Request(String name, String mediaType, Bytes content) {}

    /// What came of it.
    sealed interface Answer {

        /// It was parsed.
        ///
        /// @param properties of the document; names are those of [ParserMain]
        /// @param markup the body as XHTML
        record Parsed(Map<String, String> properties, String markup) implements Answer {
            public Parsed {
                properties = Map.copyOf(properties);
            }
        }

        /// It could not be parsed.
        ///
        /// @param reason why, in words that a user understands
        record Refused(String reason) implements Answer {}
    }

    private ParserWire() {}

    static void write(DataOutputStream out, Request request) throws IOException {
        writeText(out, request.name);
        writeText(out, request.mediaType);
        out.writeInt(request.content.size());
        out.write(request.content.array());
        out.flush();
    }

    /// The next request, or null at the end.
    static @Nullable Request readRequest(DataInputStream in) throws IOException {
        String name;
        try {
            name = readText(in, Integer.MAX_VALUE);
        } catch (EOFException e) {
            return null;
        }
        return new Request(name, readText(in, Integer.MAX_VALUE), Bytes.of(readBytes(in, Integer.MAX_VALUE)));
    }

    static void write(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Parsed parsed -> {
                out.writeInt(parsed.properties.size());
                for (Map.Entry<String, String> property : parsed.properties.entrySet()) {
                    writeText(out, property.getKey());
                    writeText(out, property.getValue());
                }
                writeText(out, parsed.markup);
            }
            case Answer.Refused refused -> {
                out.writeInt(-1);
                writeText(out, refused.reason);
            }
        }
        out.flush();
    }

    /// The next answer.
    ///
    /// @param most how many bytes one string may have
    /// @throws IOException when it is cut off, or is no answer
    static Answer readAnswer(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            return new Answer.Refused(readText(in, most));
        }
        if (count > MOST_PROPERTIES) {
            throw new IOException("the parser's answer is no answer");
        }
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < count; i++) {
            properties.put(readText(in, most), readText(in, most));
        }
        return new Answer.Parsed(properties, readText(in, most));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in, int most) throws IOException {
        return new String(readBytes(in, most), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("it reads as more than " + most + " bytes of text (--max-file-size)");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
