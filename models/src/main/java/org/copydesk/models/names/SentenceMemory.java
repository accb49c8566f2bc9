package org.copydesk.models.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sentences that were read a short while ago, with their names: news repeats itself (datelines, boilerplate, versions
/// of one story). As a reader's answer follows from the sentence alone, remembering it changes nothing but the time
/// that it takes. The least recently asked for are forgotten. Safe for use by many threads.
final class SentenceMemory {

    /// One megabyte of common sentences; twenty of such as are cut for their length.
    private static final int MOST = 2048;

    private static final SentenceMemory SHARED = new SentenceMemory(MOST);

    private final Map<List<String>, List<NameSpan>> known;

    SentenceMemory(int most) {
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<String>, List<NameSpan>> eldest) {
                return size() > most;
            }
        };
    }

    static SentenceMemory shared() {
        return SHARED;
    }

    /// The names that `reader` finds, or found when it was asked last.
    List<NameSpan> names(List<String> words, Function<List<String>, List<NameSpan>> reader) {
        List<String> key = List.copyOf(words);
        List<NameSpan> found = remembered(key);
        if (found == null) {
            found = List.copyOf(reader.apply(words));
            remember(key, found);
        }
        return found;
    }

    private synchronized @Nullable List<NameSpan> remembered(List<String> words) {
        return known.get(words);
    }

    private synchronized void remember(List<String> words, List<NameSpan> names) {
        known.put(words, names);
    }
}
