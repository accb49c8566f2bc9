package org.copydesk.models.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// The gold sentences and the floors.
final class Fixtures {

    private Fixtures() {}

    static List<GoldSentence> gold() {
        return text("/figures-gold.tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(GoldSentence::parse)
                .toList();
    }

    static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream stream = open("/figures-floors.properties")) {
            floors.load(stream);
        }
        return floors;
    }

    private static String text(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = Fixtures.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("the fixture " + name + " is missing");
        }
        return stream;
    }
}
