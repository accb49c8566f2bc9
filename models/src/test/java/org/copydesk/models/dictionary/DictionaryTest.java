package org.copydesk.models.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {

    private static final String NAMES = """
            name\ttype\taliases
            # of our desk
            Oru\tFIRM

            Oru Marine Works\tfirm\tOMW|Oru Marine
            Varn Harbour Board\tINSTITUTION\tHarbour Board\tthe board of Varn
            tel oru\tPLACE
            O'Vell-Tan\tperson
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He left Oru.|Oru=Oru",
                "Oru's head left Oru, Oru-based|Oru=Oru,Oru=Oru,Oru=Oru",
                "Orus and Orux and ORU and oru|",
                "Oru Marine Works sold|Oru Marine Works=Oru Marine Works",
                "Oru Marine sold|Oru Marine=Oru Marine Works",
                "Oru Marines sold|Oru=Oru",
                "OMW and omw|OMW=Oru Marine Works",
                "The Harbour Board, the board of Varn|Harbour Board=Varn Harbour Board,the board of Varn=Varn Harbour Board",
                "Tel  Oru, TEL ORU, tel oru|Tel  Oru=tel oru,TEL ORU=tel oru,tel oru=tel oru",
                "said O’Vell-Tan|O’Vell-Tan=O'Vell-Tan",
            })
    void theLongestNameIsFoundAsWholeWords(String text, String found) throws IOException {
        List<String> hits = read(NAMES).find(text).stream()
                .map(hit -> hit.span().of(text) + "=" + hit.entry().name())
                .toList();
        assertEquals(found == null ? "" : found, String.join(",", hits));
    }

    @Test
    void aLineMayBreakInANameAndAParagraphMayNot() throws IOException {
        Dictionary names = read(NAMES);
        assertEquals(1, names.find("Oru\nMarine\r\nWorks").size());
        assertEquals(
                "Oru Marine Works",
                names.find("Oru\nMarine Works").getFirst().entry().name());
        assertEquals("Oru", names.find("Oru\n\nMarine Works").getFirst().entry().name());
    }

    @Test
    void accentsAreTheSameHoweverTheyAreWritten() throws IOException {
        assertEquals(1, read("Lo\u0301pez\tPERSON").find("said López").size());
        assertEquals(1, read("López\tPERSON").find("said Lo\u0301pez").size());
    }

    @Test
    void aWholeNameIsLookedUp() throws IOException {
        Dictionary names = read(NAMES);
        assertEquals(new Entry("Oru Marine Works", EntityType.FIRM), names.entry("OMW"));
        assertNull(names.entry("Oru Marine Works of Varn"));
        assertNull(names.entry("Marine"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Oru|a name and its type are wanted, parted by a tab",
                "Oru FIRM|a name and its type are wanted, parted by a tab",
                "Oru<TAB> <TAB>x|a name and its type are wanted, parted by a tab",
                "Oru<TAB>ORG|a type is one of PERSON, FIRM, INSTITUTION, PLACE, not 'ORG'",
                "--<TAB>FIRM|'--' has no letter and no digit",
                "Oru<TAB>FIRM<TAB>Varn<TAB>Varn Co|'Varn' already stands for Varn (PLACE)",
                "Varn<TAB>PERSON|'Varn' already stands for Varn (PLACE)",
            })
    void aLineThatIsNoEntryIsNamed(String line, String why) {
        String lines = "Varn\tPLACE\n" + line.replace("<TAB>", "\t") + "\n";
        DictionaryFormatException refused = assertThrows(DictionaryFormatException.class, () -> read(lines));
        assertEquals("names.tsv, line 2: " + why, refused.getMessage());
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("names.tsv"), new byte[] {'O', (byte) 0xff, '\t'});
        assertEquals(
                "names.tsv: this is no text in UTF-8",
                assertThrows(DictionaryFormatException.class, () -> Dictionary.read(file))
                        .getMessage());
        assertThrows(DictionaryFormatException.class, () -> read("a ".repeat(60) + "\tPERSON"));
    }

    @Test
    void theWorkGrowsWithTheTextAlone() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("a ".repeat(i % 40)).append("n").append(i).append("\tFIRM\n");
        }
        Dictionary names = read(lines.toString());
        String text = "a ".repeat(200_000);
        long begun = System.nanoTime();
        assertEquals(List.of(), names.find(text));
        assertTrue(System.nanoTime() - begun < 20_000_000_000L, "400,000 characters took more than 20 s");
    }

    @Test
    void theSumTellsFilesApart() throws IOException {
        assertEquals(read(NAMES).sum(), read(NAMES).sum());
        assertNotEquals(read(NAMES).sum(), read(NAMES + "\nx\tFIRM").sum());
        assertEquals("", Dictionary.NONE.sum());
    }

    private Dictionary read(String lines) throws IOException {
        return Dictionary.read(Files.write(folder.resolve("names.tsv"), lines.getBytes(StandardCharsets.UTF_8)));
    }
}
