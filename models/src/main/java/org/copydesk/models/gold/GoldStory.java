package org.copydesk.models.gold;

import java.util.List;
import org.copydesk.models.train.Gold;

/// Marked sentences that are read together, as a story is: names that are plain in one are known in the others.
///
/// @param sentences at least one
public record GoldStory(List<Gold> sentences) {

    public GoldStory {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a story has sentences");
        }
    }

    /// A sentence of which nobody knows what stood around it.
    public static GoldStory of(Gold sentence) {
        return new GoldStory(List.of(sentence));
    }
}
