package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes as many distinct stories as are wanted out of some thousand real texts: the texts as they are, then again and
/// again with most of their words put in the place of others, so that hardly a run of five words is left. Every
/// twentieth story is a near copy of one before: three words in a hundred are others. The same file makes the same
/// stories. For one thread.
final class Variants {

    private static final double OTHER_STORY = 0.6;
    private static final double NEAR_COPY = 0.03;
    private static final int COPY_EVERY = 20;

    private final List<String[]> texts = new ArrayList<>();
    private final Random random = new Random(7);
    private int made;

    /// @param file JSON Lines, packed with gzip or not, with `text`, or `paras`, a list of paragraphs
    Variants(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(text(json.readTree(line)).split("\\s+"));
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(file + " has no texts");
        }
    }

    private static String text(JsonNode row) {
        StringBuilder text = new StringBuilder(row.path("text").asString(""));
        row.path("paras").forEach(paragraph -> text.append(paragraph.asString()).append(' '));
        return text.toString();
    }

    /// Which story a story is a near copy of, or -1.
    int original(int number) {
        int before = Math.floorMod(number - 1, texts.size());
        return isCopy(number) && !isCopy(before) ? before : -1;
    }

    private static boolean isCopy(int number) {
        return number % COPY_EVERY == COPY_EVERY - 1;
    }

    /// The next story.
    String next() {
        int number = made++;
        String[] words = texts.get(number % texts.size());
        if (isCopy(number)) {
            return with(texts.get((number - 1) % texts.size()), NEAR_COPY);
        }
        return number < texts.size() ? String.join(" ", words) : with(words, OTHER_STORY);
    }

    private String with(String[] words, double share) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean other = random.nextDouble() < share;
            text.append(other ? any() : word).append(' ');
        }
        return text.toString();
    }

    private String any() {
        String[] words = texts.get(random.nextInt(texts.size()));
        return words[random.nextInt(words.length)];
    }
}
