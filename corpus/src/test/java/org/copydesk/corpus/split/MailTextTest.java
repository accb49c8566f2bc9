package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private static final String STORY = """
            The harbour board of Port Ansel voted on Tuesday to close the old ferry pier for two years.

            Repairs to the pier will cost 14 million crowns, three times the sum named in spring, its chair said.

            Fishermen who moor there will be moved to the northern basin before the storms of October.
            """;

    private static final String ASKED = "Ida, can you send me three paragraphs on the pier before six today?";

    /// Who sent each mail.
    private static final Credits SENDER = new Credits.Builder()
            .text(CreditField.BYLINE, "Nora Vik", new Origin(Origin.From.GIVEN, 0.6))
            .published(new Published("2025-06-04", Published.From.META), Origin.GIVEN)
            .build();

    private static Split split(String mail) {
        return new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Mail(
                        new Place("mail.eml", null, 1),
                        SENDER,
                        null,
                        mail.lines().toList()));
    }

    private static String only(Split split) {
        assertEquals(1, split.stories().size());
        return split.stories().getFirst().text();
    }

    private static List<String> cutBy(Split split, String rule) {
        return split.ledger().stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .map(Verdict::text)
                .toList();
    }

    @Test
    void whatAMailAnswersIsNoneOfIts() {
        Split split = split(STORY + """

                On Tue, 3 Jun 2025 at 14:02, Per Lund, who runs the second page of the
                Courier, wrote:
                > %s
                > We hold page two for it, and the photographer was there at noon.
                """.formatted(ASKED));
        assertEquals(STORY.strip(), only(split));
        assertEquals(4, cutBy(split, "reply-quote").size());
        assertEquals(10, split.ledger().getLast().line(), "the lines keep their numbers");
    }

    @Test
    void norIsAMailBelowItWithAHeadOfItsOwn() {
        Split split = split(STORY + """

                ________________________________
                From: Per Lund <per@courier.example>
                Sent: Tuesday, June 3, 2025 2:02 PM
                To: Ida Sol
                Subject: Pier story

                %s We hold page two for it, and the photographer was there at noon.
                """.formatted(ASKED));
        assertEquals(STORY.strip(), only(split));
        assertTrue(cutBy(split, "reply-quote").contains("To: Ida Sol"));
    }

    @Test
    void aMailThatIsPassedOnIsTheStoryWithoutItsHead() {
        Split split = split("""
                FYI

                ---------- Forwarded message ---------
                From: Harbour Board <press@board.example>
                Date: Tue, 3 Jun 2025 at 12:00
                Subject: Pier closes
                To: Per Lund <per@courier.example>

                """ + STORY);
        assertEquals(STORY.strip(), only(split));
        assertEquals(List.of("FYI"), cutBy(split, "forward-note"));
        assertTrue(cutBy(split, "forward-head").contains("Subject: Pier closes"));
    }

    @Test
    void theSignatureIsCut() {
        Split split = split(STORY + "\n-- \nIda Sol, reporter\nAnsel Courier\n");
        assertEquals(STORY.strip(), only(split));
        assertEquals(List.of("--", "Ida Sol, reporter", "Ansel Courier"), cutBy(split, "signature"));
    }

    @Test
    void aMailThatOnlyQuotesIsLeftAsItIs() {
        Split split = split(
                "See below.\n\n" + STORY.lines().map(line -> "> " + line + "\n").reduce("", String::concat));
        assertTrue(only(split).contains("14 million crowns"));
    }

    @Test
    void aTextThatSpeaksOfMailsIsNotCut() {
        String text = STORY
                + "\nFrom: the old pier to the new one it is a walk of ten minutes, the board said on its page.\n";
        assertEquals(text.strip(), only(split(text)));
    }

    @Test
    void aShortAnswerAboveAMailIsTheStory() {
        String answer =
                "The depot burnt down on Monday night and nobody was hurt, the mayor told us; trams run again in"
                        + " July at the earliest, she said.";
        Split split = split(answer + """


                From: Per Lund
                Sent: Tuesday, June 3, 2025 2:02 PM
                To: Ida Sol
                Subject: Depot

                When will trams run?
                """);
        assertEquals(answer, only(split));
    }

    @Test
    void headsInOtherLanguagesAreKnown() {
        for (String head : List.of(
                "Van: Per Lund|Verzonden: dinsdag 3 juni 2025|Aan: Ida Sol|Onderwerp: De pier",
                "De\u00a0: Per Lund|Envoyé\u00a0: mardi 3 juin 2025|À\u00a0: Ida Sol|Objet\u00a0: Le quai",
                "De: Per Lund|Enviada em: terça-feira, 3 de junho|Para: Ida Sol|Assunto: O cais")) {
            assertEquals(STORY.strip(), only(split(STORY + "\n" + head.replace('|', '\n') + "\n\n" + ASKED + "\n")));
        }
    }

    @Test
    void aDigestOfAListIsNotOneMailWithAnAnswer() {
        String digest = "Today's topics are the pier and the depot, and there is more below. ".repeat(4)
                + "\n\nMessage: 1\nDate: Tue, 3 Jun 2025\nFrom: Per Lund\nTo: list\nSubject: Pier\n\n" + STORY;
        assertTrue(cutBy(split(digest), "reply-quote").isEmpty());
    }

    @Test
    void oneLongLineBelowANoteLosesNothing() {
        String line = STORY.replace('\n', ' ').repeat(9);
        Split split =
                split("A short note\n--" + " ".repeat(80) + "x-x\nFrom: Per\nTo: x\nSubject: y\n\n" + line + "\n");
        assertTrue(split.ledger().stream().anyMatch(verdict -> verdict.rule().equals("forward-head")));
        assertFalse(split.stories().isEmpty());
    }

    @Test
    void whatAMailboxEscapesIsText() {
        String text =
                STORY + "\n>From the first of July buses replace the ferry on all days of the week, the board said.\n";
        assertTrue(only(split(text))
                .endsWith("From the first of July buses replace the ferry on all days of the week, the board"
                        + " said."));
    }

    @Test
    void aLongParagraphAboveAQuotationStaysWhole() {
        String paragraph =
                "The committee met on Monday to talk about the pier and its cost,\nwhich has risen since spring by"
                        + " a third, as all of them know,\nand read the letter of the board, which nobody had seen before\nit was sent"
                        + " out, and which has this to say about the pier:\n";
        Split split = split(STORY + "\n" + paragraph + "> We are glad to pay for it.\n");
        assertEquals(1, cutBy(split, "reply-quote").size());
    }

    @Test
    void aTimetableInsideAMailIsNoAnsweredMail() {
        String table = """
                From: 1 November 2025
                To: 31 March 2026
                Date: see the board at the pier

                Ferries will leave from the coal quay in all these months, the harbour board of Port Ansel said.
                """;
        assertTrue(only(split(STORY + "\n" + table)).contains("Ferries will leave from the coal quay"));
    }

    @Test
    void aLabelOfTheSenderDoesNotKeepWhatTheMailAnswers() {
        String answered = """

                From: Per Lund
                Sent: Tuesday 3 June 2025
                To: Ida Holm
                Subject: The pier

                """;
        String text = only(split("Message: the pier, as you asked\n\n" + STORY + answered + ASKED));
        assertFalse(text.contains(ASKED), text);
    }

    /// Counts how often a line is looked at.
    private static long looks(int hyphens) {
        AtomicLong looks = new AtomicLong();
        MailText.own(
                new AbstractList<>() {
                    @Override
                    public String get(int line) {
                        looks.incrementAndGet();
                        return "--";
                    }

                    @Override
                    public int size() {
                        return hyphens;
                    }
                },
                new Ledger(true));
        return looks.get();
    }

    @Test
    void twiceAsManyLinesOfTwoHyphensAreTwiceTheWork() {
        assertTrue(looks(20_000) < 2.2 * looks(10_000), looks(10_000) + " and " + looks(20_000));
    }

    @Test
    void aRemarkAboveALongQuotationPassesItOn() {
        Split split = split("Good piece, see below.\n\nOn Tue, 3 Jun 2025 at 14:02, Per Lund wrote:\n"
                + STORY.lines().map(line -> "> " + line + "\n").collect(Collectors.joining()));
        assertEquals(STORY.strip(), only(split));
        assertTrue(cutBy(split, "forward-note").contains("Good piece, see below."), split::toString);
        assertNull(split.stories().getFirst().credits().byline(), "who passes it on did not write it");
        assertEquals("Nora Vik", split(STORY).stories().getFirst().credits().byline());
    }

    @Test
    void whoPassesAStoryOnDidNotWriteIt() {
        Draft draft = split("""
                ---------- Forwarded message ---------
                From: Per Lund <per@courier.example>
                Date: Tue, 3 Jun 2025 at 14:02
                Subject: The pier
                To: Ida Holm <ida@courier.example>

                """ + STORY).stories().getFirst();
        assertEquals("Per Lund", draft.credits().byline());
        assertEquals("2025-06-03", draft.credits().published().at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- \n", "Best regards,\nPer\n\n"})
    void aSignatureGoesWithItsNotice(String mark) {
        Split split = split(STORY + "\n" + mark + """
                Per Lund | Harbour desk | Courier
                T: +45 55 01 02 03

                This message and all that is attached to it are meant for its receiver and nobody else; whoever got it by mistake is asked to tell the sender and to delete it.
                """);
        assertEquals(STORY.strip(), only(split));
    }

    @Test
    void aGreetingAtTheTopEndsNothing() {
        assertEquals(STORY.strip(), only(split("Thanks!\n\n" + STORY)).replaceFirst("^Thanks!\n\n", ""));
    }

    /// Of a story nothing is lost because it has a line that signatures begin with too.
    @ParameterizedTest
    @ValueSource(
            strings = {"Thanks,\nThe pilots\n", "-- \n", "--\n", "From: Ida\nTo: All\nSubject: Piers\nStay away.\n"})
    void aStoryGoesOnBehindALineThatOnlyLooksLikeAnEnd(String line) {
        String rest =
                "The board will look at the pier again in the spring, when the ice has gone.\n\nUntil then the boats"
                        + " of the town are to stay in the northern basin, it said.\n";
        String text = only(split(STORY + "\n" + line + "\n" + rest));
        assertTrue(text.endsWith(rest.strip()), text);
        assertTrue(text.startsWith(STORY.strip()), text);
    }

    @Test
    void aStoryMayQuoteAsMarkdownDoes() {
        String text = only(
                split(
                        STORY + "\nAt 10:30 the chair read this to the board:\n\n> The pier has moved by the breadth"
                                + " of a hand, and it moves on.\n\nNobody asked him what he meant by that, and he did not say it.\n"));
        assertTrue(text.contains("read this to the board:\n\nThe pier has moved"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>FYI</p><div><p><b>From:</b> Per Lund &lt;per@courier.example&gt;<br><b>Sent:</b> Tuesday, June 3,"
                        + " 2025 2:02 PM<br><b>To:</b> Nora Vik<br><b>Subject:</b> Pier</p></div>",
                "<div>See below.<br><div>---------- Forwarded message ---------<br>From: <strong>Per Lund</strong>"
                        + " &lt;per@courier.example&gt;<br>Date: Tue, Jun 3, 2025 at 2:02 PM<br>Subject: Pier<br>To:"
                        + " Nora Vik<br></div></div>",
                "<blockquote type=cite><div>Begin forwarded message:</div><div><b>From: </b>Per Lund"
                        + " &lt;per@courier.example&gt;</div><div><b>Subject: </b>Pier</div><div><b>Date: </b>3 June 2025"
                        + " at 14:02:11 CEST</div><div><b>To: </b>Nora Vik</div></blockquote>"
            })
    void aMailWithMarkupThatIsPassedOnIsOfWhoWroteIt(String head) {
        Split split = new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Html(new Place("mail.eml", null, 1), SENDER, null, head + paragraphs(), true));
        assertEquals(STORY.strip(), only(split));
        Credits credits = split.stories().getFirst().credits();
        assertEquals("Per Lund", credits.byline());
        assertEquals("2025-06-03", String.valueOf(credits.published().at()));
    }

    @Test
    void aMailWithMarkupThatTellsOfAMailIsItsSenders() {
        String quoted = "<p>From: the board. To: the town. Subject: the pier.</p>";
        Split split = new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Html(new Place("mail.eml", null, 1), SENDER, null, quoted + paragraphs(), true));
        assertEquals("Nora Vik", split.stories().getFirst().credits().byline());
    }

    private static String paragraphs() {
        return STORY.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining());
    }
}
