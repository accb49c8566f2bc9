package org.copydesk.models.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.EntityType;
import org.jspecify.annotations.Nullable;

/// Reads one dictionary's file, for [Dictionary#read].
final class DictionaryReader {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern ALIAS_END = Pattern.compile("[\t|]");
    private static final String TYPES =
            Arrays.stream(EntityType.values()).map(EntityType::name).collect(Collectors.joining(", "));

    private final Path file;
    private final WordTree exact = new WordTree();
    private final WordTree anyCase = new WordTree();
    private int number;

    DictionaryReader(Path file) {
        this.file = file;
    }

    Dictionary read() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (String line : text(bytes).lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !isHead(line)) {
                take(line);
            }
        }
        return new Dictionary(exact, anyCase, Bytes.of(bytes).sha256());
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DictionaryFormatException(file.getFileName() + ": this is no text in UTF-8");
        }
    }

    private boolean isHead(String line) {
        return number == 1 && line.toLowerCase(Locale.ROOT).startsWith("name\ttype");
    }

    private void take(String line) {
        String[] columns = TAB.split(line, 3);
        if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw wrong("a name and its type are wanted, parted by a tab");
        }
        Entry entry = new Entry(columns[0].strip(), type(columns[1].strip()));
        put(columns[0], entry);
        if (columns.length > 2) {
            for (String alias : ALIAS_END.split(columns[2])) {
                if (!alias.isBlank()) {
                    put(alias, entry);
                }
            }
        }
    }

    private EntityType type(String said) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(said.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("a type is one of " + TYPES + ", not '" + said + "'"));
    }

    private void put(String written, Entry entry) {
        String name = written.strip();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong("'" + name + "' has no letter and no digit");
        }
        List<String> words = Dictionary.words(name);
        if (words.size() > Dictionary.MOST_WORDS) {
            throw wrong("a name has " + Dictionary.MOST_WORDS + " words at most, not " + words.size());
        }
        boolean small = name.equals(Dictionary.lower(name));
        Entry before = (small ? anyCase : exact).put(words, entry);
        refuseTwo(name, before, entry);
    }

    private void refuseTwo(String name, @Nullable Entry before, Entry entry) {
        if (before != null && !before.equals(entry)) {
            throw wrong("'" + name + "' already stands for " + before.name() + " (" + before.type() + ")");
        }
    }

    private DictionaryFormatException wrong(String what) {
        return new DictionaryFormatException(file.getFileName() + ", line " + number + ": " + what);
    }
}
