package org.copydesk.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuerySyntaxTest {

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "``                         | 0  | empty               | none",
                "`   `                      | 0  | empty               | none",
                "arms (exports              | 5  | never closed        | none",
                "arms )                     | 5  | closes none         | none",
                "a ()                       | 2  | nothing in these    | none",
                "a ((b) c                   | 2  | never closed        | none",
                "say \"hello                | 4  | never closed        | none",
                "OR b                       | 0  | both sides          | none",
                "a OR                       | 4  | missing             | none",
                "a OR OR b                  | 5  | both sides          | none",
                "a (b OR )                  | 8  | missing             | none",
                "AND b                      | 0  | both sides          | none",
                "a AND                      | 2  | both sides          | none",
                "a AND OR b                 | 2  | both sides          | none",
                "a NOT                      | 2  | NOT needs           | none",
                "grain - wheat              | 6  | minus               | none",
                "a -                        | 2  | minus               | none",
                "*                          | 0  | star                | none",
                "a *b                       | 2  | star                | none",
                "gr*in                      | 2  | star                | none",
                "grain**                    | 5  | star                | none",
                "\"gra* price\"             | 4  | star                | none",
                "~                          | 0  | word before         | none",
                "grain~3                    | 5  | 1 or 2              | none",
                "gr~ain                     | 2  | 1 or 2              | none",
                "\"a b\"~                   | 5  | how far             | none",
                "\"a b\"~101                | 5  | how far             | none",
                "\"a b\"~99999999999        | 5  | how far             | none",
                "x publsher:gazette         | 2  | no field 'publsher' | publisher:",
                "persn:x                    | 0  | no field            | person:",
                "pub:x                      | 0  | no field            | publisher:",
                "source:x                   | 0  | no field            | publisher:",
                "company:x                  | 0  | no field            | firm:",
                "zzzz:x                     | 0  | no field            | none",
                "https://example.org        | 0  | quotes              | none",
                "person: Brandt             | 7  | right after         | none",
                "(person:)                  | 8  | right after         | none",
                "date:yesterday             | 5  | a date is           | none",
                "date:2025-13               | 5  | no such day         | none",
                "date:2025-01..2025-02-30   | 14 | no such day         | none",
                "date:2025-06..2025-01      | 5  | backwards           | date:2025-01..2025-06",
                "date:..                    | 5  | one end             | date:2025-01..2025-06",
                "date:>2025-01              | 5  | a date is           | date:2025-01..",
                "date:<=2025                | 5  | a date is           | date:..2025",
                "date:(2025)                | 5  | a date is           | none",
                "money:>1e9                 | 6  | currency            | money:USD:>1e9",
                "money:USB:>1e9             | 6  | no currency 'USB'   | money:USD:",
                "money:USD:lots             | 10 | range of numbers    | none",
                "money:USD:5..1             | 10 | backwards           | money:USD:1..5",
                "money:usd:2bn..1,000       | 10 | backwards           | money:USD:1,000..2bn",
                "percent:5..-1              | 8  | backwards           | percent:-1..5",
                "money:USD:..               | 10 | range of numbers    | none",
                "money:USD:2,5              | 10 | range of numbers    | none",
                "money:USD:1e999            | 10 | range of numbers    | none",
                "percent:NaN                | 8  | range of numbers    | none",
                "language:polish            | 9  | two letters         | language:pl",
                "language:en-GB             | 9  | two letters         | language:en",
                "language:xx                | 9  | two letters         | none",
                "is:dup                     | 3  | duplicate           | is:duplicate",
                "batch:0                    | 6  | number              | none",
                "batch:x                    | 6  | number              | none",
                "batch:99999999999          | 6  | number              | none",
            })
    void pointsAtThePlace(String query, int position, String problem, String hint) {
        QuerySyntaxException wrong = assertThrows(QuerySyntaxException.class, () -> QueryReader.parse(query));
        assertTrue(wrong.problem().contains(problem), wrong.problem());
        assertEquals(position, wrong.position(), wrong.describe());
        assertEquals(hint, wrong.hint().orElse(null), wrong.describe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"café -au:lait", "𝒜𝒜 au:lait", "a\tb\u001b[2J au:lait"})
    void putsTheCaretUnderThePlace(String query) {
        QuerySyntaxException wrong = assertThrows(QuerySyntaxException.class, () -> QueryReader.parse(query));
        String[] lines = wrong.describe().split("\n", -1);
        int column = lines[2].indexOf('^');
        int there = lines[1].codePointCount(0, lines[1].indexOf("au:lait"));
        assertEquals(there, column, wrong.describe());
        assertTrue(lines[1].chars().noneMatch(Character::isISOControl), "no control character reaches a terminal");
    }

    @Test
    void showsThePartOfALongQueryThatMatters() {
        String query = "word ".repeat(100) + "publsher:x" + " more".repeat(100);
        QuerySyntaxException wrong = assertThrows(QuerySyntaxException.class, () -> QueryReader.parse(query));
        String[] lines = wrong.describe().split("\n", -1);
        assertTrue(lines[1].length() < 80, lines[1]);
        assertEquals(lines[1].indexOf("publsher"), lines[2].indexOf('^'));
        assertEquals("did you mean publisher:?", lines[3]);
    }

    @Test
    void readsNoMoreThanAStrangerMayCost() throws QuerySyntaxException {
        refused("(".repeat(33) + "a" + ")".repeat(33));
        refused("-".repeat(33) + "a");
        refused("a".repeat(QueryReader.LONGEST + 1));
        refused("a ".repeat(QueryReader.MOST_PARTS + 1));
        refused("(".repeat(QueryReader.LONGEST));
        QueryReader.parse("(".repeat(32) + "a" + ")".repeat(32));
        QueryReader.parse("a ".repeat(QueryReader.MOST_PARTS));
    }

    @Test
    void bracketsBindBeforeAndBindsBeforeOr() throws QuerySyntaxException {
        Ask ask = QueryReader.parse("a b OR -c").ask();
        assertTrue(
                ask instanceof Ask.Or(var parts)
                        && parts.getFirst() instanceof Ask.And(var words)
                        && words.size() == 2
                        && parts.getLast() instanceof Ask.Not(int at, Ask.Word word)
                        && at == 7
                        && word.at() == 8,
                ask.toString());
    }

    private static void refused(String query) {
        QuerySyntaxException wrong = assertThrows(QuerySyntaxException.class, () -> QueryReader.parse(query));
        assertTrue(wrong.problem().contains("at most"), wrong.problem());
    }
}
