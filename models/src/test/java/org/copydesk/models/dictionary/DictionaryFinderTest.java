package org.copydesk.models.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.copydesk.models.names.EntityFinder;
import org.copydesk.models.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFinderTest {

    private static final String TEXT = "Ona Vell left Oru Bay. Vell likes Varn.";

    @TempDir
    Path folder;

    @Test
    void theDictionaryWinsWhereBothFindANameAndNamesTheRest() throws IOException {
        EntityFinder model = text -> List.of(
                mention(0, 8, EntityType.PERSON, "Ona Vell"),
                mention(14, 21, EntityType.PLACE, "Oru Bay"),
                mention(23, 27, EntityType.PERSON, "Vell A."),
                mention(34, 38, EntityType.PLACE, "Varn"));
        List<Mention> found =
                new DictionaryFinder(model, read("Oru\tFIRM\nOna Maria Vell\tPLACE\tOna Vell|Vell A.\n")).find(TEXT);
        assertEquals(
                List.of(
                        new Mention(new Span(0, 8), EntityType.PLACE, "Ona Maria Vell", 1, Mention.By.DICTIONARY),
                        new Mention(new Span(14, 17), EntityType.FIRM, "Oru", 1, Mention.By.DICTIONARY),
                        mention(23, 27, EntityType.PLACE, "Ona Maria Vell"),
                        mention(34, 38, EntityType.PLACE, "Varn")),
                found);
    }

    @Test
    void namesAreFoundInEveryLanguage() throws IOException {
        String text = "Die Firma Oru schweigt.";
        Story story = new Story(new StoryId("0".repeat(64)), text, "de", Credits.NONE);
        List<Mention> found = new DictionaryFinder(EntityFinder.of(NameEngine.FAST), read("Oru\tFIRM\n")).find(story);
        assertEquals(List.of(new Mention(new Span(10, 13), EntityType.FIRM, "Oru", 1, Mention.By.DICTIONARY)), found);
    }

    private Dictionary read(String lines) throws IOException {
        return Dictionary.read(Files.writeString(folder.resolve("names.tsv"), lines));
    }

    private static Mention mention(int start, int end, EntityType type, String name) {
        return new Mention(new Span(start, end), type, name, 0.5, Mention.By.MODEL);
    }
}
