package org.copydesk.models.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.models.train.Gold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameColumnsTest {

    @TempDir
    Path folder;

    @Test
    void columnsStandApartByTabsOrSpacesAndCommentsArePassedOver() throws IOException {
        Path file = write("""
                -DOCSTART- -X- O O

                # sent_id = 7
                # text = Ona Vell of Oru O
                Ona NNP B-NP B-PER
                Vell NNP I-NP I-PER
                # B-MISC
                of	O
                New Oru	B-LOC
                #1	O

                -DOCSTART- -X- -X- O
                Varn O
                """);
        List<Gold> gold = sentences(NameColumns.read(file, LabelMap.USUAL));
        assertEquals(2, gold.size());
        assertEquals(
                List.of("Ona", "Vell", "#", "of", "New Oru", "#1"), gold.get(0).words());
        assertEquals(
                List.of(new Gold.Name(0, 2, "PERSON"), new Gold.Name(4, 5, "PLACE")),
                gold.get(0).names());
        assertEquals(List.of("Varn"), gold.get(1).words());
    }

    @ParameterizedTest
    @CsvSource({
        "B-PER I-PER B-PER O, '0-2 PERSON, 2-3 PERSON'",
        "I-PER I-PER I-ORG O, '0-2 PERSON, 2-3 ORG'",
        "I-PER B-PER I-PER O, '0-1 PERSON, 1-3 PERSON'",
        "S-PER B-LOC E-LOC S-LOC, '0-1 PERSON, 1-3 PLACE, 3-4 PLACE'",
        "U-GPE B-company L-company I-company, '0-1 PLACE, 1-3 FIRM, 3-4 FIRM'",
        "PERSON PERSON Institution O, '0-2 PERSON, 2-3 INSTITUTION'",
        "B-MISC I-MISC O B-DATE, ''",
    })
    void everyUsageOfTheLettersIsUnderstood(String labels, String names) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String label : labels.split(" ")) {
            lines.append("w ").append(label).append('\n');
        }
        List<String> read =
                sentences(NameColumns.read(write(lines.toString()), LabelMap.USUAL)).getFirst().names().stream()
                        .map(name -> name.from() + "-" + name.to() + " " + name.label())
                        .toList();
        assertEquals(names, String.join(", ", read));
    }

    @Test
    void aMapSaysWhatOtherLabelsAreAndWhichAreIgnored() throws IOException {
        Path map = folder.resolve("map");
        Files.writeString(map, "# of our desk\npolitician\tperson\nGPE  -\ncorp FIRM\n");
        Path file = write("a B-Politician\nb B-GPE\nc B-corp\nd B-LOC\n");
        List<Gold.Name> names =
                sentences(NameColumns.read(file, LabelMap.read(map))).getFirst().names();
        assertEquals(
                List.of(new Gold.Name(0, 1, "PERSON"), new Gold.Name(2, 3, "FIRM"), new Gold.Name(3, 4, "PLACE")),
                names);

        Files.writeString(map, "corp FIRM\ncorp company\n");
        assertEquals(
                "map, line 2: give a label and what it is: PERSON, FIRM, INSTITUTION, ORG, PLACE or -",
                assertThrows(GoldLineException.class, () -> LabelMap.read(map)).getMessage());
    }

    @Test
    void aTokenWithoutLabelIsNamed() throws IOException {
        Path file = write("a O\nb\n");
        assertEquals(
                "gold.conll, line 2: a token and its label are wanted, in columns",
                assertThrows(GoldLineException.class, () -> NameColumns.read(file, LabelMap.USUAL))
                        .getMessage());
    }

    @Test
    void sentencesOfOneDocumentAreAStory() throws IOException {
        assertEquals(List.of(2), sizes("a O\n\nb O\n"));
        assertEquals(List.of(20, 20, 5), sizes("a O\n\n".repeat(45)));
        assertEquals(List.of(2, 1), sizes("-DOCSTART- -X- O O\n\na O\n\nb O\n\n-DOCSTART- O\n\nc O\n"));
        assertEquals(List.of(2, 1), sizes("# newdoc id = 1\n# sent_id = 1\na O\n\nb O\n\n# newdoc\nc O\n"));
        assertEquals(List.of(1, 2), sizes("a O\n\n-DOCSTART- O\nb O\n\nc O\n"));
        assertEquals(
                16,
                sizes("-DOCSTART- O\n\n" + "a O\n\n".repeat(301)).size(),
                "one line at the top of a file makes no story of it");
    }

    private List<Integer> sizes(String lines) throws IOException {
        return NameColumns.read(write(lines), LabelMap.USUAL).stream()
                .map(story -> story.sentences().size())
                .toList();
    }

    private static List<Gold> sentences(List<GoldStory> stories) {
        return stories.stream().flatMap(story -> story.sentences().stream()).toList();
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("gold.conll"), lines);
    }
}
