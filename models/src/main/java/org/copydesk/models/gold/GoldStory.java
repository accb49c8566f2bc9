package org.copydesk.models.gold;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.models.train.Gold;

/// Marked sentences that are read together, as a story is: names that are plain in one are known in the others.
///
/// @param sentences at least one
public record GoldStory(List<Gold> sentences) {

    private static final int TOGETHER = 20;

    public GoldStory {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a story has sentences");
        }
    }

    /// Stories of sentences that stand in the order of their texts, where nobody knows where one text
    /// ends: twenty that follow each other, as many as a common story has.
    public static List<GoldStory> inOrder(List<Gold> sentences) {
        List<GoldStory> out = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += TOGETHER) {
            out.add(new GoldStory(sentences.subList(i, Math.min(i + TOGETHER, sentences.size()))));
        }
        return out;
    }

    /// A sentence of which nobody knows what stood around it.
    public static GoldStory of(Gold sentence) {
        return new GoldStory(List.of(sentence));
    }
}
