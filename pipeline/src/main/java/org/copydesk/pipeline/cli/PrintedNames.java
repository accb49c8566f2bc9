package org.copydesk.pipeline.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.Hit;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.Ask;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.index.query.TextField;

/// Finds for whom stories print a short form or another name that is nobody's own: "NWM" for Northwind
/// Marine.
final class PrintedNames {

    /// So many of the newest stories are read.
    private static final int LOOKED_AT = 300;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Session session;
    private final Corpus corpus;

    PrintedNames(Session session, Corpus corpus) {
        this.session = session;
        this.corpus = corpus;
    }

    /// For whom `asked` is printed, by their main names, the one for whom it is printed most often first.
    List<Entity> of(EntityNames.Asked asked) {
        String wanted = BLANKS.matcher(asked.name()).replaceAll(" ");
        Map<Entity, Integer> times = new HashMap<>();
        for (Hit hit : hits(asked)) {
            Optional<FiledStory> story = corpus.story(hit.id());
            story.ifPresent(filed -> {
                String text = filed.story().text();
                for (Mention mention : filed.annotated().mentions()) {
                    String form = text.substring(
                            mention.span().start(), mention.span().end());
                    if (asked.may(mention.type())
                            && BLANKS.matcher(form).replaceAll(" ").equalsIgnoreCase(wanted)) {
                        times.merge(mention.entity(), 1, Integer::sum);
                    }
                }
            });
        }
        Map<Entity, Integer> mains = new HashMap<>();
        times.forEach((entity, count) -> mains.merge(corpus.oneWith(entity).getFirst(), count, Integer::sum));
        return mains.entrySet().stream()
                .sorted(Map.Entry.<Entity, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(each -> EntityNames.typed(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Hit> hits(EntityNames.Asked asked) {
        SearchOptions newest = SearchOptions.DEFAULT
                .page(LOOKED_AT, 0)
                .sortedBy(SearchOptions.Sort.NEWEST)
                .withSnippets(0);
        Ask phrase = new Ask.Phrase(0, asked.type().map(PrintedNames::field).orElse(TextField.ENTITY), asked.name(), 0);
        try (StorySearch search = session.search()) {
            return search.search(new ParsedQuery(asked.name(), phrase), newest).hits();
        } catch (QuerySyntaxException e) {
            // no letter and no digit, or more words than any name has
            return List.of();
        }
    }

    private static TextField field(EntityType type) {
        return switch (type) {
            case PERSON -> TextField.PERSON;
            case FIRM -> TextField.FIRM;
            case INSTITUTION -> TextField.INSTITUTION;
            case PLACE -> TextField.PLACE;
        };
    }
}
