package org.copydesk.models.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.corpus.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader of one sentence would say that its figures are.
class FigureSentencesTest {

    private final FigureFinder finder = new FigureFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The ferry line's profit rose $3 million to $11 million. | 3000000 USD by up; 11000000 USD to up
            Tickets fell 15 cents to 85 cents. | 0.15 USD by down; 0.85 USD to down
            The levy was increased by 40 euros to 60 euros. | 40 EUR by up; 60 EUR to up
            Rents will rise 3 to 4 percent. | 3..4 % by up
            Rents may rise by 3 percent to 4 percent. | 3..4 % by up
            Copper fell back below $9,000 a tonne. | 9000 USD ~ to down
            The index climbed over 52,000 points. | 52000 points ~ to up
            Rents did not rise above 4%. | 4 %
            The rate crept up to 3.4% from 3.2%. | 3.4 % to up; 3.2 % from up
            The price was pushed up to $45. | 45 USD to up
            Offenders pay up to $45. | 45 USD ~
            The mill will buy back up to 4 million euros of debt. | 4000000 EUR ~
            Nickel rose 31 cents, or 0.4%, to $78.20. | 0.31 USD by up; 0.4 % by up; 78.2 USD to up
            Debt rose to 61.5 per cent of output, from 58. | 61.5 % to up
            Growth slowed to 1.2% in May, from 1.9% in April. | 1.2 % to down; 2026-05; 1.9 % from down; 2026-04
            Halden shares lost 44 cents to $19.06. | 0.44 USD by down; 19.06 USD to down
            The union won a 3.5% wage increase. | 3.5 % by up
            It cut its outlook to 1 to 2 percent from 3 to 4 percent. | 1..2 % to down; 3..4 % from down
            The broadcaster lost about $11 million to $16 million. | 11000000..16000000 USD ~
            Wages will grow to 9 percent from a previous 7 percent. | 9 % to up; 7 % from up
            The bond closed up $1.10 to end at $99.40. | 1.1 USD by up; 99.4 USD to up
            """)
    void stepsLevelsAndRangesAreToldApart(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The bank set a range of 3.5%-3.75%, and others pay 1%–2%. | 3.5..3.75 %; 1..2 %
            Passes range from $8 to $15. | 8..15 USD
            Der Hafen kostet 2,5 Milliarden Euro und 7 Millionen Franken. | 2500000000 EUR
            O porto custa R$ 6 bilhões, le pont 4 milliards d'euros. | 6000000000 BRL; 4000000000 EUR
            El puerto cuesta 12.000 millones de dólares, el canal 2 mil millones de euros. | 12000000000 USD; 2000000000 EUR
            She left a quarter of a million pounds and half a million euros to a third of a million people. | 250000 GBP; 500000 EUR
            The bid of £3½ million came after 4½ hours at 5 1/8 percent. | 3500000 GBP; 4.5 h; 5.125 %
            A million and a half dollars and a half-billion euros went missing. | 1500000 USD; 500000000 EUR
            Profit rose to 6.2m after 4.1m active users joined, and the wall is 2.5m high. | 4100000 users; 2.5 m
            She won with a leap of 6.43m, and the ballad sold 1.4m copies. | 6.43 m; 1400000 copies
            O plano custa R$ 50 mil para 20 mil pessoas. | 50000 BRL; 20000 pessoas
            It prints 4nm chips for 4K screens. | -
            The grant of $2.5⏎billion came with 12⏎ships for 300⏎⏎people. | 2500000000 USD; 12 ships
            Just under 2,500 people came, in the camp 3,000 tents stood, and this season 30 clubs play. | 2500 people ~; 3000 tents; 30 clubs
            The page 12 maps show the room 101 doors. | -
            The Xbox 360 costs little and iOS 18 features are free, says the Fortune 500 firms' club. | -
            On July 4 millions watched, and five thousand and two hundred people came to the pier. | 2026-07-04; 5200 people
            In July 400 workers left, and in Gaza 40 shops closed. | 2026-07; 400 workers; 40 shops
            Temperatures reached 31C at noon and minus 12 degrees Celsius at night. | 31 Cel; -12 Cel
            In Cairo the pound fell to 49 pounds to the dollar. | 49 EGP to down
            """)
    void numbersAreWorthWhatTheWordsAroundThemSay(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The hearing begins on August 12 and the ban takes effect on October 1. | 2026-08-12; 2026-10-01
            The ban took effect on October 1. | 2025-10-01
            The pool is closed until Monday; the siege lasted until Monday. | 2026-07-20; 2026-07-13
            The delay was due to a storm in May, and the report is due in November. | 2026-05; 2026-11
            Talks will resume, officials said on Friday. | 2026-07-10
            On Friday the zoo will open a new hall. | 2026-07-17
            The fair runs from July 28 to August 3, 2026. | 2026-07-28; 2026-08-03
            A year ago the plant stood idle; it opened a month ago. | 2025; 2026-06
            Fourth-quarter profit fell, compared with 2019, and the firm's 2025 revenue did not reach 2018 levels. | 2025-Q4; 2019; 2025; 2018
            """)
    void datesLieBehindOrAheadAsTheStatementSays(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A controversial 2015 merger and his 2019 arrest came before a 2021 Halden Institute poll. | 2015; 2019; 2021
            The mill dates back to 1780, and 2024 was its best year. | 1780; 2024
            The 2027 and 2028 budgets were cut between now and 2026. | 2027; 2028; 2026
            She wrote "The Long Quay" (2011) with 2,100 pages. | 2011; 2100 pages
            The June figures and last week's vote (which followed April's debate) are for the years 2001 and 2004. | 2026-06; 2026-W28; 2026-04; 2001; 2004
            Ships leave between April and June; the May government and June Hale stayed. | 2026-04; 2026-06
            The feed said FRI 19.11.2027-18:30 UTC. | 2027-11-19
            Rents are higher than a year ago; it closed more than two years ago. | 2025; 2024 ~
            The pass is shut from 30 February to 5 March 2027. | 2027-03-05
            The hall seats 2010 people. | 2010 people
            """)
    void yearsAndMonthsAreToldFromCountsAndNames(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The coupe does 52 mpg, has 368 pound-feet of torque and lies 4 light-years off. | 52 [mi_i]/[gal_us]; 368 [lbf_av].[ft_i]; 4 [ly]
            A 350-square-metre hall burned for 11 straight days. | 350 m2; 11 d
            A two-and-a-half-year ban followed a 10-to-15-year term; the plant made 5 megawatt-hours. | 2.5 a; 10..15 a; 5 MW.h
            The 6-foot-7 guard met a man of 5ft 9in and one of five feet, four inches. | 79 [in_i]; 69 [in_i]; 64 [in_i]
            She won the 400m hurdles, and 3m in 2027 will ride 12m of track. | 400 m; 2027; 12 m
            Some 600-plus guests and 50-odd crates came in two F-16s. | 600 guests ~; 50 crates ~; 2 F-16s
            The airline ordered 50 737 MAX jets and 10 787s. | 50 jets; 10 787s
            He has four wins in 11 starts, after 300 job cuts. | 4 wins; 11 starts; 300 cuts
            A bus with 40 hits wall. | -
            The fans of the Twelve Kings shows met the first Six Nations sides. | -
            Ferry Sinks Off Coast, Two Men Drown. | 2 Men
            The grant of $5m over three years came after he served over three years. | 5000000 USD; 3 a; 3 a ~
            """)
    void unitsAreReadAsTheyAreWrittenAndNamesAreNotCounted(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Gas rose to €35/MWh and the levy is $3/share. | 35 EUR to up; 3 USD
            The heir left a 2,000-pound statue and a 300,000-won fine. | 2000 [lb_av]; 300000 KRW
            Traders in Kampala, Uganda, lost Sh400 million. | 400000000 UGX
            Fuel is 1.85 euros a litre, 12 cents more than a bus ride, and a cup of tea in Ohio is 40 cents. | 1.85 EUR; 0.12 EUR; 0.4 USD
            Inflation ran at 3.2% in June, down from 3.4% in May. | 3.2 % to down; 2026-06; 3.4 % from down; 2026-05
            It earns $2 per share, up from $1.58. | 2 USD to up; 1.58 USD from up
            A drop in prices of 5 percent and a rise in net sales of 3% followed. | 5 % by down; 3 % by up
            The pound slid 1.1 percent to a six-month low of $1.21. | 1.1 % by down; 6 mo; 1.21 USD to down
            Profit slipped to $412 million, or $1.07 a share, from $455 million. | 412000000 USD to down; 1.07 USD to down; 455000000 USD from down
            The yard, as expected in March, shut; crews will strike for 24 hours from 6am on Friday. | 2026-03; 24 h; 2026-07-17
            """)
    void amountsSayWhatTheyArePaidForAndWhereTheyCameFrom(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Die Brücke kostet 2.500 Euro und ist 5 Prozent teurer als die alte, die 12 Meter lang ist. | 2500 EUR; 5 %; 12 m
            El puente costó 3.750 euros, un 4,5 por ciento más que el de los vecinos, en 5 días. | 3750 EUR; 4.5 %
            Le pont a coûté 1.450 euros et les travaux des 3 juges pour une route de 12 km. | 1450 EUR; 12 km
            The fuel costs 1.459 euros a litre, and the yard paid for 3 tanks. | 1.459 EUR; 3 tanks
            """)
    void inOtherLanguagesThousandsHaveDotsAndNothingIsCounted(String sentence, String figures) {
        assertEquals(figures, read(sentence));
    }

    @Test
    void ofThreeAmountsInBracketsEachIsTheFirstAgain() {
        List<Figure> found = finder.find("They paid 80 million euros ($87 million; £68 million) for it.");
        assertEquals(
                List.of("EUR", "USD EUR", "GBP EUR"),
                found.stream().map(one -> paid(one, found)).toList());
    }

    /// The currency of an amount, and of the one that it is again.
    private static String paid(Figure figure, List<Figure> all) {
        Figure.Money money = (Figure.Money) figure;
        return all.stream()
                .filter(first ->
                        money.same() != null && first.span().equals(money.same().first()))
                .map(first -> money.currency() + " " + ((Figure.Money) first).currency())
                .findFirst()
                .orElse(money.currency());
    }

    /// A single end of a line is written as `⏎` above.
    private String read(String sentence) {
        String read = finder.find(sentence.replace('\u23ce', '\n'), LocalDate.of(2026, 7, 15)).stream()
                .map(FigureSentencesTest::shown)
                .collect(Collectors.joining("; "));
        return read.isEmpty() ? "-" : read;
    }

    private static String shown(Figure figure) {
        String value = switch (figure) {
            case Figure.Money m -> range(m.value(), m.upTo()) + " " + m.currency();
            case Figure.Percent p -> range(p.value(), p.upTo()) + " %";
            case Figure.Quantity q -> range(q.value(), q.upTo()) + " " + q.unit();
            case Figure.Date d -> d.value();
        };
        String change = figure.change() == null
                ? ""
                : " " + figure.change().part() + " " + figure.change().direction();
        return value + (figure.approximate() ? " ~" : "") + change.toLowerCase(Locale.ROOT);
    }

    private static String range(BigDecimal value, @Nullable BigDecimal upTo) {
        return value.toPlainString() + (upTo == null ? "" : ".." + upTo.toPlainString());
    }
}
