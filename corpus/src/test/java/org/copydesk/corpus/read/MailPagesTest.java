package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailPagesTest {

    private static List<Outcome<Page>> read(String mail) throws IOException {
        Bytes bytes = Bytes.of(mail.getBytes(StandardCharsets.UTF_8));
        return MailPages.of(
                new RawFile(new Place("m.eml", null, 1), bytes.sha256(), "message/rfc822", null, null, null, bytes));
    }

    private static <P extends Page> P page(Class<P> kind, Outcome<Page> outcome) {
        return assertInstanceOf(
                kind, assertInstanceOf(Outcome.Kept.class, outcome).value());
    }

    @Test
    void textAboveAndBelowAPictureIsOneText() throws IOException {
        var outcomes = read("""
                From: ada@harbour.example
                Subject: RE: Fwd: Two cranes
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                The first crane stands.
                --m
                Content-Type: image/jpeg
                Content-Disposition: inline

                x
                --m
                Content-Type: text/plain

                The second one does not.
                --m--
                """);
        assertEquals(1, outcomes.size(), outcomes::toString);
        var page = page(Page.Mail.class, outcomes.getFirst());
        assertTrue(
                page.lines().containsAll(List.of("The first crane stands.", "The second one does not.")),
                page::toString);
        assertEquals("Two cranes", page.credits().title());
    }

    @Test
    void aMailPassedOnAsAnAttachmentIsAPageOfItsOwn() throws IOException {
        var outcomes = read("""
                From: Jan <jan@harbour.example>
                Subject: Fwd: strike
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                See below, and note the date.
                --m
                Content-Type: message/rfc822
                Content-Disposition: attachment

                From: Olga <olga@harbour.example>
                Subject: Strike called off
                Date: Thu, 5 Mar 2020 09:00:00 +0000
                Content-Type: text/html

                <p>The strike is off.</p>
                --m--
                """);
        assertEquals(2, outcomes.size(), outcomes::toString);
        var own = page(Page.Mail.class, outcomes.getFirst());
        assertEquals("Jan", own.credits().byline());
        assertTrue(own.lines().contains("See below, and note the date."), own::toString);
        var inner = page(Page.Html.class, outcomes.get(1));
        assertEquals("Strike called off", inner.credits().title());
        assertEquals("Olga", inner.credits().byline());
        assertEquals("2020-03-05T09:00:00Z", inner.credits().published().at());
    }

    @Test
    void everyMailOfADigestIsRead() throws IOException {
        var outcomes = read("""
                From: list@harbour.example
                Subject: Digest 3
                MIME-Version: 1.0
                Content-Type: multipart/digest; boundary=d

                --d

                From: a@harbour.example
                Subject: One

                First.
                --d

                From: b@harbour.example
                Subject: Two

                Second.
                --d--
                """);
        assertEquals(
                List.of("One", "Two"),
                outcomes.stream()
                        .map(outcome -> String.valueOf(
                                page(Page.Mail.class, outcome).credits().title()))
                        .toList());
    }

    @Test
    void theFooterOfAListTakesNothingFromTheMail() throws IOException {
        var outcomes = read("""
                From: a@harbour.example
                Subject: One
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                The ferry has sailed from the northern quay with all its lorries on board.
                --m
                Content-Type: text/html

                <p>To leave this list, write to us.</p>
                --m--
                """);
        var page = page(Page.Mail.class, outcomes.getFirst());
        assertTrue(page.lines().getFirst().startsWith("The ferry has sailed"), page::toString);
        assertTrue(outcomes.get(1).toString().contains("text/html"), "what is left out is said: " + outcomes);
    }

    private static String alternatives(String plain, String markup) {
        return """
                From: a@harbour.example
                Subject: One
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=m

                --m
                Content-Type: text/plain

                %s
                --m
                Content-Type: text/html

                %s
                --m--
                """.formatted(plain, markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body><img src='cid:1'></body></html>", "<p>View this mail in your browser</p>"})
    void markupThatSaysNothingDoesNotReplaceTheText(String markup) throws IOException {
        String plain = "The ferry has sailed from the northern quay with all its lorries on board, and it will not"
                + " come back before the storm is over, its captain said over the radio to those left behind.";
        var outcomes = read(alternatives(plain, markup));
        assertTrue(page(Page.Mail.class, outcomes.getFirst()).lines().contains(plain), outcomes::toString);
    }

    @Test
    void dashesOfWindowsInASubjectAreDashes() throws IOException {
        var outcomes = read("From: a@x.example\nSubject: =?iso-8859-1?Q?Rates_=96_again?=\n\nText.\n");
        assertEquals(
                "Rates – again",
                page(Page.Mail.class, outcomes.getFirst()).credits().title());
    }

    private static final String TWO_MAILS = """
            From: list@harbour.example
            Subject: Two notes
            MIME-Version: 1.0
            Content-Type: multipart/digest; boundary=d

            --d

            From: a@harbour.example
            Subject: Pier

            The pier is closed.
            --d

            From: b@harbour.example
            Subject: Pier again

            The pier is closed.
            --d--
            """;

    @Test
    void everyMailInsideAMailHasAPlaceOfItsOwn() throws IOException {
        var outcomes = read(TWO_MAILS);
        assertEquals(
                List.of(8, 14),
                outcomes.stream()
                        .map(outcome -> page(Page.Mail.class, outcome).place().line())
                        .toList());
    }

    @Test
    void asManyMailsAsAreForwardedAreReadAndTheRestIsSaid() throws IOException {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            mail.append("From: a@harbour.example\nSubject: Note ")
                    .append(i)
                    .append("\nMIME-Version: 1.0\n")
                    .append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("x\n\n--b")
                    .append(i)
                    .append("x\nContent-Type: text/plain\n\nFerry ")
                    .append(i)
                    .append(" has sailed.\n--b")
                    .append(i)
                    .append("x\nContent-Type: message/rfc822\n\n");
        }
        var outcomes =
                read(mail.append("From: a@harbour.example\n\nThe last.\n").toString());
        long pages = outcomes.stream().filter(Outcome.Kept.class::isInstance).count();
        assertTrue(pages >= 20, pages + " of 61");
        assertTrue(outcomes.getLast().toString().contains("message/rfc822"), outcomes.getLast()::toString);
    }
}
