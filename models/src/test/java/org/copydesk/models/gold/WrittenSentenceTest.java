package org.copydesk.models.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copydesk.models.train.Gold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The mill , said Ona , is sold .|The mill, said Ona, is sold.",
                "He did n't pay $ 5 ( or 4 % ) , it 's said !|He didn't pay $5 (or 4%), it's said!",
                "`` Sold , '' said Ona of Varn 's `` Post '' .|\"Sold,\" said Ona of Varn's \"Post\".",
                "\" Sold , \" said Ona .|\"Sold,\" said Ona.",
                "-LRB- see below -RRB- ; why ?|(see below); why?",
                "“ Sold , ” he said ; ‘ sold ’ .|“Sold,” he said; ‘sold’.",
                "the workers ' hall and ' the hall '|the workers' hall and 'the hall'",
                "Oru Inc. .|Oru Inc.",
                "the U. S. hall , J. K. Vell ’ s|the U.S. hall, J. K. Vell’s",
                "the U . S . hall in Varn , N . L . , it said|the U.S. hall in Varn, N.L., it said",
                "Plan A . It is sold , i . e . gone .|Plan A. It is sold, i. e. gone.",
                "told oru . com . va or www . oru . gov . va .|told oru.com.va or www.oru.gov.va.",
                "US$ 7 and / or more ...|US$7 and/or more...",
            })
    void tokensAreJoinedAsTextIsWritten(String tokens, String text) {
        assertEquals(
                text,
                WrittenSentence.of(new Gold(List.of(tokens.split(" ")), List.of()))
                        .text());
    }

    @Test
    void namesStandWhereTheirTokensWereWritten() {
        Gold gold = new Gold(
                List.of("(", "Oru", "Inc.", ")", "'s", "Ona", ",", "of", "Varn", "Ltd.", "."),
                List.of(new Gold.Name(1, 3, "ORG"), new Gold.Name(5, 6, "PERSON"), new Gold.Name(8, 11, "ORG")));
        WrittenSentence written = WrittenSentence.of(gold);
        assertEquals("(Oru Inc.)'s Ona, of Varn Ltd.", written.text());
        assertEquals(
                List.of("Oru Inc.", "Ona", "Varn Ltd."),
                written.names().stream()
                        .map(name -> written.text().substring(name.from(), name.to()))
                        .toList());
    }
}
