package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.copydesk.corpus.Mention;

/// OpenNLP's finder over whole stories, a finder for each thread.
final class OpenNlpFinder implements EntityFinder {

    private final ThreadLocal<SentenceFinder> finders;
    private final Lexicon lexicon;
    private final OrganisationTyper typer;

    OpenNlpFinder(TokenNameFinderModel model, Lexicon lexicon, OrganisationTyper typer) {
        this.finders = ThreadLocal.withInitial(() -> new SentenceFinder(model, lexicon));
        this.lexicon = lexicon;
        this.typer = typer;
    }

    @Override
    public List<Mention> find(String text) {
        List<List<Token>> sentences = Sentences.of(text);
        SentenceFinder finder = finders.get();
        List<Found> found = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            for (NameSpan name : finder.find(sentence.stream().map(Token::text).toList())) {
                found.add(new Found(sentence, name.from(), name.to(), name.kind(), name.score()));
            }
        }
        finder.clear();
        return new StoryAliases(text, sentences, lexicon, typer).mentions(found);
    }
}
