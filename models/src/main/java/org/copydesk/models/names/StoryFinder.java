package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.copydesk.corpus.Mention;

/// A reader of sentences over whole stories, one for each thread.
final class StoryFinder implements EntityFinder {

    private final ThreadLocal<SentenceReader> readers;
    private final Lexicon lexicon;
    private final OrganisationTyper typer;

    StoryFinder(Supplier<SentenceReader> readers, Lexicon lexicon, OrganisationTyper typer) {
        this.readers = ThreadLocal.withInitial(readers);
        this.lexicon = lexicon;
        this.typer = typer;
        // A broken model shows here, not at the first story.
        this.readers.get();
    }

    @Override
    public List<Mention> find(String text) {
        List<List<Token>> sentences = Sentences.of(text);
        SentenceReader reader = readers.get();
        List<Found> found = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            List<NameSpan> names =
                    reader.find(sentence.stream().map(Token::text).toList());
            int done = 0;
            for (NameSpan name : Datelines.mend(text, sentence, names, lexicon)) {
                if (name.from() >= done) {
                    NameSpan whole = LegalForms.mend(sentence, name);
                    done = whole.to();
                    for (NameSpan mended : NameRules.mend(sentence, whole, lexicon)) {
                        found.add(Found.in(sentence, mended));
                        done = mended.to();
                    }
                }
            }
        }
        return new StoryAliases(text, sentences, lexicon, typer).mentions(found);
    }
}
