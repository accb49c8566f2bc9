package org.copydesk.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.copydesk.models.figures.FigureFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoNamesTest {

    /// Names stand in square brackets; what is left is joined by `|`.
    @ParameterizedTest
    @CsvSource({
        "PLACE, Varn paid 40 million [US] dollars., ''",
        "PLACE, Varn paid 40 million [Hong Kong] dollars to [Oru]., Oru",
        "PLACE, It is priced in [US] dollars., ''",
        "PLACE, The [US] navy paid 3 dollars., US",
        "INSTITUTION, The pier burned down. ([AFP] [AP]), ''",
        "INSTITUTION, 'The pier burned down. ([AFP], [AP])', ''",
        "FIRM, 'The pier burned down ([Reuters]).', ''",
        "INSTITUTION, The pier ([AP]) burned down., AP",
        "INSTITUTION, The head of [AFP] quit. (Ines Falk), AFP",
        "INSTITUTION, The union ([NATO]), NATO"
    })
    void whatTheWholeTextShowsToBeNoNameIsLeftOut(EntityType type, String marked, String left) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                String name = text.substring(open);
                mentions.add(new Mention(new Span(open, text.length()), type, name, 0.9, Mention.By.MODEL));
            } else {
                text.append(c);
            }
        }
        String plain = text.toString();
        List<Mention> kept = NoNames.without(plain, mentions, new FigureFinder().find(plain));
        assertEquals(left, String.join("|", kept.stream().map(Mention::name).toList()));
    }
}
