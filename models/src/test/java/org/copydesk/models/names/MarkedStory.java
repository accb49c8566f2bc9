package org.copydesk.models.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.models.train.Gold;

/// A text of our own writing with its names marked, `[TYPE name]`.
record MarkedStory(String text, List<Gold.Name> names) {

    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+) ([^\\]]+)\\]");

    static MarkedStory parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Gold.Name> names = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int done = 0;
        while (mark.find()) {
            text.append(line, done, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            names.add(new Gold.Name(start, text.length(), mark.group(1)));
            done = mark.end();
        }
        return new MarkedStory(text.append(line, done, line.length()).toString(), List.copyOf(names));
    }

    static List<MarkedStory> read(String resource) throws IOException {
        try (InputStream in = MarkedStory.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(MarkedStory::parse)
                    .toList();
        }
    }
}
