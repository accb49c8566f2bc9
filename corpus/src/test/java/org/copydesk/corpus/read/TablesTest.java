package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.told;
import static org.copydesk.corpus.read.Opened.unpack;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final String ROW = " " + Json.ROW + " ";

    @TempDir
    Path folder;

    @Test
    void rowsOfOneIdAreToldApart() throws IOException {
        String lines = """
                {"id": "a"}
                {"id": "a"}
                {"id": "a#3"}
                {"id": "a"}
                {"id": "6"}
                {}
                """;
        List<String> records = List.of("a", "a#2", "a#3", "a#4", "6", "6#6");
        assertEquals(records, records(unpack(folder, "r.jsonl", utf8(lines))));
        String array = "[" + lines.strip().replace("\n", ",\n") + "]";
        assertEquals(records, records(unpack(folder, "r.json", utf8(array))));
        String table = "id,text\na,x\na,x\na#3,x\na,x\n6,x\n,x\n";
        assertEquals(records, records(unpack(folder, "r.csv", utf8(table))));
    }

    private static List<@Nullable String> records(List<Outcome<RawFile>> rows) {
        List<@Nullable String> records = new ArrayList<>();
        for (Outcome<RawFile> row : rows) {
            records.add(((Outcome.Kept<RawFile>) row).value().place().record());
        }
        return records;
    }

    @Test
    void aBrokenRowIsToldWithItsLineAndTheNextFollows() throws IOException {
        String rows = """
                {"id": 7, "text": "seven"}

                {"text": "cut
                [1, 2]
                {"text": "after"} trailing
                {"text": "five"}
                """;
        List<String> told = told(unpack(folder, "rows.jsonl", utf8(rows)));
        assertEquals("kept rows.jsonl#7:1" + ROW + "{\"id\": 7, \"text\": \"seven\"}", told.getFirst());
        for (int line : List.of(3, 4, 5)) {
            assertTrue(
                    told.get(line - 2)
                            .startsWith("failed rows.jsonl:" + line + " READ line " + line + " is no JSON object: "),
                    told::toString);
        }
        assertEquals("kept rows.jsonl#6:1" + ROW + "{\"text\": \"five\"}", told.getLast());
        assertEquals(5, told.size());
    }

    @Test
    void jsonDocumentsAreOneRowOrMany() throws IOException {
        assertEquals(
                List.of("kept one.json:1" + ROW + "{\"text\":\"one\"}"),
                told(unpack(folder, "one.json", utf8("{\n  \"text\": \"one\"\n}\n"))));
        assertEquals(
                List.of(
                        "kept many.json#1:1" + ROW + "{\"text\":\"one\"}",
                        "kept many.json#b:1" + ROW + "{\"id\":\"b\"}"),
                told(unpack(folder, "many.json", utf8("[{\"text\": \"one\"},\n {\"id\": \"b\"}]"))));
        List<String> cut = told(unpack(folder, "cut.json", utf8("[{\"text\": \"one\"},\n {\"id\": \"b")));
        assertEquals("kept cut.json#1:1" + ROW + "{\"text\":\"one\"}", cut.getFirst());
        assertTrue(cut.getLast().startsWith("failed cut.json:2 READ not JSON from line 2 on"), cut::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void fieldsMayHoldLinesAndQuotes(String separator) throws IOException {
        String table = "\uFEFFID,Title,text\na1,Ferry,\"One line\nand \"\"another\"\"\"\n,Crane,two\n\n"
                .replace(",", separator);
        assertEquals(
                List.of(
                        "kept t.csv#a1:1" + ROW
                                + "{\"id\":\"a1\",\"title\":\"Ferry\",\"text\":\"One line\\nand \\\"another\\\"\"}",
                        "kept t.csv#2:1" + ROW + "{\"title\":\"Crane\",\"text\":\"two\"}"),
                told(unpack(folder, "t.csv", utf8(table))));
    }

    @Test
    void aQuoteThatNeverClosesIsToldWithItsLine() throws IOException {
        List<String> told = told(unpack(folder, "t.csv", utf8("id,text\n1,one\n2,\"two\nthree\n")));
        assertEquals("kept t.csv#1:1" + ROW + "{\"id\":\"1\",\"text\":\"one\"}", told.getFirst());
        assertTrue(
                told.getLast().startsWith("failed t.csv:") && told.getLast().contains(" READ line "), told::toString);
        assertEquals(2, told.size());
    }

    @Test
    void aTableOfFiguresIsDroppedOnce() throws IOException {
        assertEquals(
                List.of("dropped n.csv:1 a table without a column text, maintext, html or raw"),
                told(unpack(folder, "n.csv", utf8("year,sum\n2024,1\n2025,2\n"))));
    }
}
