package org.copydesk.models.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

    private final FigureFinder finder = new FigureFinder();

    @Test
    void oneAmountInTwoCurrenciesIsTwoFiguresThatKnowOfEachOther() {
        String text = "\ud83d\ude00 The dam costs around 8.2 trillion won ($5.9 billion).";
        Figure won = new Figure.Money(
                new Span(text.indexOf("8.2"), text.indexOf(" (")), new BigDecimal("8200000000000"), null, "KRW", true);
        Figure dollars = new Figure.Money(
                new Span(text.indexOf('$'), text.indexOf(')')),
                new BigDecimal("5900000000"),
                null,
                "USD",
                false,
                null,
                new SameAmount(won.span(), new BigDecimal("1389.8")));
        assertEquals(List.of(won, dollars), finder.find(text, null));
    }

    @Test
    void ambiguousMoneyIsThatOfTheCountryNamedLast() {
        assertEquals(List.of("PKR"), currencies("The court in Lahore fined him 50,000 rupees."));
        assertEquals(List.of("INR"), currencies("The court fined him 50,000 rupees."));
        assertEquals(List.of("PHP"), currencies("Manila set aside 3 billion pesos."));
        assertEquals(List.of("MXN"), currencies("Mexican growers lost 40 million pesos."));
        assertEquals(List.of(), currencies("Growers lost 40 million pesos."), "nobody says whose");
        assertEquals(List.of("EGP"), currencies("Cairo will spend 900 million pounds."));
        assertEquals(List.of("CAD"), currencies("It cost 5 million Canadian dollars."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "$",
                "percent",
                "The 3-1 win",
                "at 10:30 on 03/04/2025",
                "Dozens of people lost millions of dollars",
                "version 1.2.3 of 192.168.10.1",
                "No. 10, Article 5, Flight 370, Covid-19, H1N1, A380, F-35, G20, U12, 3G",
                "two thirds of them won three times",
                "one of the 10 won the race",
                "https://example.org/2024/05/17/5-million-dollars see also",
                "\ud83d$\ud83d5"
            })
    void whatIsNoFigureStaysText(String text) {
        assertEquals(
                List.of(),
                finder.find(text, null).stream()
                        .filter(f -> !(f instanceof Figure.Date))
                        .toList());
    }

    @Test
    void aTextWithoutADayHasNoRelativeDates() {
        String text = "He said on Tuesday that sales fell last month and in March, and rose on May 3.";
        assertEquals(List.of(), finder.find(text, null));
        List<String> days = finder.find(text, LocalDate.of(2025, 7, 1)).stream()
                .map(f -> f instanceof Figure.Date date ? date.value() : "")
                .toList();
        assertEquals(List.of("2025-07-01", "2025-06", "2025-03", "2025-05-03"), days);
    }

    @Test
    void manyThreadsReadAlike() {
        String text = "Between 4 and 5 million euros for 300 buses, up 7.5% since June 2021. ".repeat(50);
        List<Figure> alone = finder.find(text, null);
        List<List<Figure>> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> finder.find(text, null))
                .toList();
        together.forEach(figures -> assertEquals(alone, figures));
        assertEquals(200, alone.size());
    }

    @Test
    void whateverWordsComeTogetherTheSpansAreSortedApartAndInside() {
        String[] words = ("5 0 12 1.5 2,5 1,000 31 2024 99999999999 five twenty hundred million half a and to from"
                        + " between - \u2013 % percent $ US$ \u20ac Rs . , May 1 July Q3 fiscal FY25 year years ago last"
                        + " Monday won pounds dollars cents francs CFA km m K R troops people one-third the of 00 007"
                        + " points basis per cent / : ( minus + bp crore dozen k bn")
                .split(" ");
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder mix = new StringBuilder();
            random.ints(1 + random.nextInt(14), 0, words.length)
                    .forEach(w -> mix.append(words[w]).append(w % 4 == 0 ? "" : " "));
            String text = mix.toString();
            int end = 0;
            for (Figure figure : finder.find(text, LocalDate.of(2024, 2, 29))) {
                assertTrue(figure.span().start() >= end, () -> figure + " overlaps in: " + text);
                end = figure.span().end();
            }
            assertTrue(end <= text.length(), text);
        }
    }

    private List<String> currencies(String text) {
        return finder.find(text, null).stream()
                .map(f -> f instanceof Figure.Money money ? money.currency() : f.toString())
                .toList();
    }
}
