package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @Test
    void splitsHyphensAndPossessivesAndKeepsDottedAbbreviations() {
        assertEquals(
                List.of("Mr.", "Tan", "-", "Lee", "'s", "U.S.", "firm", "Oru", "Inc.", "paid", "$", "3,000.50", "."),
                Tokenizer.words("Mr. Tan-Lee’s U.S. firm Oru Inc. paid $3,000.50."));
    }

    @Test
    void splitsContractionsAsTheTrainingTextsDo() {
        assertEquals(
                List.of("They", "did", "n't", "say", "we", "'ll", "win", "."),
                Tokenizer.words("They didn't say we'll win."));
    }

    @Test
    void quotesOfAllKindsBecomeStraight() {
        assertEquals(List.of("\"", "No", ",", "\"", "he", "said"), Tokenizer.words("“No,” he said"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u00a0\u2003 ",
                "Ünïcödé “quotes” — ‘and’ 3.5% of \uD83D\uDE00 people’s U.K.-based A&B",
                "'''' -- ... !!! \uD800 lone",
                "A.B.C.D e.g. x.y..z 1,2,3, 'tis rock'n'roll O'Brien's"
            })
    void tokensCoverAllThatIsNotSpaceInOrder(String text) {
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (Token token : Tokenizer.tokens(text, 0, text.length())) {
            joined.append(text, token.start(), token.end());
            assertEquals(
                    token.end() - token.start(),
                    text.substring(token.start(), token.end()).length());
            assertEquals(true, token.start() >= last, "tokens are in order");
            last = token.end();
        }
        String solid = Stream.of(text.split(""))
                .filter(c -> c.codePoints().noneMatch(p -> Character.isWhitespace(p) || Character.isSpaceChar(p)))
                .reduce("", String::concat);
        assertEquals(solid, joined.toString());
    }
}
