package org.copydesk.corpus.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.copydesk.corpus.read.ParserWire.Request;

/// A parser that does what the document tells it: dies, hangs, eats memory, or answers with the document.
final class FaultyParser {

    private static final String HANG = "{\\rtf hang ";

    private FaultyParser() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        List<byte[]> eaten = new ArrayList<>();
        for (Request request = ParserWire.readRequest(in); request != null; request = ParserWire.readRequest(in)) {
            String document = request.content().text(StandardCharsets.UTF_8);
            if (document.startsWith(HANG)) {
                Files.createFile(Path.of(document.substring(HANG.length()))); // so that a test knows
                new CountDownLatch(1).await();
            }
            switch (document) {
                case "{\\rtf die" -> Runtime.getRuntime().halt(9);
                case "{\\rtf babble" -> {
                    out.writeInt(0);
                    out.writeInt(Integer.MAX_VALUE);
                    out.flush();
                }
                case "{\\rtf eat" -> {
                    while (eaten.size() < 1_000_000) {
                        eaten.add(new byte[1 << 20]);
                    }
                }
                default -> ParserWire.write(out, new ParserWire.Answer.Parsed(Map.of(), document));
            }
        }
    }
}
