package org.copydesk.models.encoder;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the encoder is given of one window: numbers for each piece, and for which pieces it is to answer.
final class Input {

    /// The input that says for which pieces an answer is wanted.
    static final String FIRST = "first";

    private final List<Long> ids = new ArrayList<>();
    private final List<Long> shapes = new ArrayList<>();
    private final List<Long> singles = new ArrayList<>();
    private final List<Long> phrases = new ArrayList<>();
    private final List<Long> first = new ArrayList<>();

    void add(int piece, WordShape shape, ListClue clue) {
        ids.add((long) piece);
        shapes.add((long) shape.number());
        singles.add((long) clue.word());
        phrases.add((long) clue.phrase());
    }

    /// Asks for an answer for the piece that is added next.
    void answerHere() {
        first.add((long) ids.size());
    }

    /// The numbers by the names of the encoder's inputs.
    Map<String, LongBuffer> buffers() {
        return Map.of(
                "ids",
                buffer(ids),
                "shapes",
                buffer(shapes),
                "singles",
                buffer(singles),
                "phrases",
                buffer(phrases),
                FIRST,
                buffer(first));
    }

    /// The lengths of an input's sides.
    long[] shape(String name) {
        return name.equals(FIRST) ? new long[] {first.size()} : new long[] {1, ids.size()};
    }

    private static LongBuffer buffer(List<Long> numbers) {
        return LongBuffer.wrap(numbers.stream().mapToLong(Long::longValue).toArray());
    }
}
