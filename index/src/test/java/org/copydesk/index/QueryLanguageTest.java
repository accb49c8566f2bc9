package org.copydesk.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueryLanguageTest {

    private StorySearch search;

    @BeforeAll
    void fill(@TempDir Path folder) {
        Newsroom.fill(folder);
        search = StorySearch.open(folder);
    }

    @AfterAll
    void close() {
        search.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // words
                "island                              | bank ferry hymn strike",
                "ISLAND choir                        | hymn",
                "island AND choir                    | hymn",
                "exporting                           | port strike",
                "ferry                               | ferry",
                "institute's                         | bank",
                "lodz                                | lodz",
                "ŁÓDŹ                                | lodz",
                "cafe                                | lodz",
                "Ana-Li                              | ferry",
                "Li-Ana                              | nothing",
                "nothing-of-the-kind                 | nothing",
                "to be or not to be                  | hymn",
                "dockers & dawn                      | strike",
                // OR, brackets, minus
                "ferries OR grain                    | ferry port",
                "island ferries OR grain             | ferry port",
                "island (ferries OR choir)           | ferry hymn",
                "island -ferries -choir              | bank strike",
                "-island                             | lodz port",
                "NOT island                          | lodz port",
                "-(island OR grain)                  | lodz",
                "--island -NOT choir                 | hymn",
                "grain OR -island                    | lodz port",
                "-island -is:duplicate -language:pl  | port",
                "(((grain)))                         | port",
                // quotes: order and form
                "\"island choir\"                  | hymn",
                "“island choir”                    | hymn",
                "\"choir island\"                  | nothing",
                "\"exports\"                       | port",
                "\"to be or not\"                  | hymn",
                "\"choir twice\"~3                 | hymn",
                "\"choir twice\"~1                 | nothing",
                "-\"island choir\" island          | bank ferry strike",
                // beginnings and misspellings
                "ferr*                               | ferry",
                "expo*                               | port strike",
                "Łó*                                 | lodz",
                "saltholn~                           | bank port",
                "saltohlm~1                          | bank port",
                "graim~1                             | port",
                "sxltxxlm~2                          | nothing",
                // fields
                "title:strike                        | strike",
                "text:ordered                        | nothing",
                "title:(dockers strike)              | strike",
                "title:(ferries OR grain)            | ferry port",
                "title:\"grain exports\"           | port",
                "TITLE:grain                         | port",
                "person:brandt                       | bank ferry",
                "person:\"Ana-Li Brandt\"          | ferry",
                "person:\"ana li brandt\"          | ferry",
                "person:\"Brandt Olsen\"           | bank",
                "person:\"Olsen Brandt\"           | nothing",
                "person:brand*                       | bank ferry",
                "person:brandr~                      | bank ferry",
                "firm:northwind                      | ferry",
                "institution:tidewater               | bank",
                "firm:tidewater                      | nothing",
                "place:saltholm -person:olsen        | port",
                "place:lodz                          | lodz",
                "entity:tidewater OR entity:marine   | bank ferry",
                "entity:saltholm                     | bank port",
                "publisher:gazette                   | bank ferry",
                "publisher:\"harbour gazette\"     | bank ferry",
                "publisher:glos                      | lodz",
                "language:PL                         | lodz",
                // dates
                "date:2025                           | bank ferry hymn port",
                "date:2025-01-05                     | ferry",
                "date:2025-02                        | port",
                "date:2025-01..2025-02               | ferry port",
                "date:2025-06..                      | bank hymn",
                "date:..2024                         | lodz",
                "date:2024-12-31..2025-01-05         | ferry lodz",
                "-date:1000..                        | strike",
                // figures: one figure must answer, a range by meeting
                "money:USD:>1e9                      | port",
                "money:USD:2.5e9                     | port",
                "money:usd:>2.5bn                    | nothing",
                "money:USD:>=2.5bn                   | port",
                "money:USD:1e6..1e9                  | ferry",
                "money:USD:4.5m                      | ferry",
                "money:USD:<4m                       | nothing",
                "money:USD:<=4,000,000               | ferry",
                "money:USD:>5m                       | port",
                "money:USD:5000001..2.4e9            | nothing",
                "money:EUR:..1e9                     | port",
                "money:JPY:>0                        | nothing",
                "percent:>=5                         | port",
                "percent:2.5                         | bank",
                "percent:2..3                        | bank",
                "percent:<-1                         | nothing",
                "percent:12%                         | port",
                // sightings
                "is:duplicate                        | ferry",
                "batch:3                             | ferry strike",
                "batch:1 -is:duplicate               | hymn lodz",
            })
    void finds(String query, String expected) throws QuerySyntaxException {
        String found = Newsroom.names(search, query);
        assertEquals(expected, found.isEmpty() ? "nothing" : found, query);
    }
}
