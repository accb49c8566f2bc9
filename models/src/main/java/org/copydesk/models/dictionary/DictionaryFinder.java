package org.copydesk.models.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.models.names.EntityFinder;

/// Puts a user's dictionary above another finder: where its names stand, whatever the other finds there is dropped,
/// and what the other finds elsewhere under a name of the dictionary (the surname that stands for a full name) is
/// called and typed as the dictionary says. It finds its names in every language.
public final class DictionaryFinder implements EntityFinder {

    private final EntityFinder other;
    private final Dictionary dictionary;

    /// A dictionary above another finder.
    ///
    /// @param other finds the names that the dictionary does not have
    public DictionaryFinder(EntityFinder other, Dictionary dictionary) {
        this.other = Objects.requireNonNull(other);
        this.dictionary = Objects.requireNonNull(dictionary);
    }

    @Override
    public List<Mention> find(String text) {
        return above(text, other.find(text));
    }

    @Override
    public List<Mention> find(Story story) {
        return above(story.text(), other.find(story));
    }

    private List<Mention> above(String text, List<Mention> found) {
        List<Hit> hits = dictionary.find(text);
        List<Mention> all = new ArrayList<>();
        hits.forEach(hit ->
                all.add(new Mention(hit.span(), hit.entry().type(), hit.entry().name(), 1, Mention.By.DICTIONARY)));
        int next = 0;
        for (Mention mention : found) {
            while (next < hits.size()
                    && hits.get(next).span().end() <= mention.span().start()) {
                next++;
            }
            if (next == hits.size() || !overlap(hits.get(next), mention.span())) {
                all.add(named(mention));
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }

    private static boolean overlap(Hit hit, Span span) {
        return hit.span().overlaps(span);
    }

    private Mention named(Mention mention) {
        Entry entry = dictionary.entry(mention.name());
        return entry == null
                ? mention
                : new Mention(mention.span(), entry.type(), entry.name(), mention.score(), mention.by());
    }
}
