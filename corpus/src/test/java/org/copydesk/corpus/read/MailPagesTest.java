package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailPagesTest {

    private static final PageReader READER = new PageReader(ReadLimits.DEFAULT);

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<Outcome<Page>> read(String mail) {
        Bytes bytes = Bytes.of(mail.getBytes(StandardCharsets.UTF_8));
        return READER.read(
                new RawFile(new Place("m.eml", null, 1), bytes.sha256(), "message/rfc822", null, null, null, bytes));
    }

    private static <P extends Page> P page(Class<P> kind, Outcome<Page> outcome) {
        return assertInstanceOf(
                kind, assertInstanceOf(Outcome.Kept.class, outcome).value());
    }

    @Test
    void textAboveAndBelowAPictureIsOneText() {
        var outcomes = read("""
                From: ada@harbour.example
                Subject: [desk-list] RE: TR : Two cranes
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
    void aMailPassedOnAsAnAttachmentIsAPageOfItsOwn() {
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
    void everyMailOfADigestIsRead() {
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
    void theFooterOfAListTakesNothingFromTheMail() {
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
    void dashesOfWindowsInASubjectAreDashes() {
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
    void everyMailInsideAMailHasAPlaceOfItsOwn() {
        var outcomes = read(TWO_MAILS);
        assertEquals(
                List.of(8, 14),
                outcomes.stream()
                        .map(outcome -> page(Page.Mail.class, outcome).place().line())
                        .toList());
    }

    @Test
    void asManyMailsAsAreForwardedAreReadAndTheRestIsSaid() {
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

    @Test
    void attachedTextsAndDocumentsArePagesOfTheirOwn() throws IOException {
        var outcomes = read("""
                From: Ada Holm <ada@harbour.example>
                Subject: Two files
                Date: Thu, 5 Mar 2020 09:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                Both are below.
                --m
                Content-Type: text/plain; charset=iso-8859-1
                Content-Disposition: attachment; filename*=UTF-8''f%C3%A6rge.txt
                Content-Transfer-Encoding: quoted-printable

                The f=E6rge sailed.
                --m
                Content-Type: application/octet-stream; name="ferry.pdf"
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                %s
                --m
                Content-Type: application/zip
                Content-Disposition: attachment; filename=all.zip

                x
                --m
                Content-Type: text/plain
                Content-Disposition: attachment; filename*=UTF-8''f%%C3%%A6rge.txt

                The other one did not.
                --m--
                """.replace("%C3%A6", "%%C3%%A6").formatted(
                Base64.getEncoder().encodeToString(Documents.pdf("", "The ferry sailed with 300 passengers."))));
        assertEquals(
                List.of("m.eml:1", "m.eml#færge.txt:1", "m.eml#ferry.pdf:1", "m.eml#færge.txt#4:1", "m.eml#all.zip:1"),
                outcomes.stream().map(outcome -> place(outcome).toString()).toList());
        assertEquals(
                List.of("The færge sailed."),
                page(Page.Lines.class, outcomes.get(1)).lines());
        String markup = page(Page.Html.class, outcomes.get(2)).markup();
        assertTrue(markup.contains("300 passengers"), markup);
        assertTrue(outcomes.get(4).toString().contains("attachment is not read (application/zip)"), outcomes::toString);
    }

    @Test
    void attachedArticlesNotesAndMailsAreReadWhateverTheyAreDeclaredToBe() {
        var outcomes = read("""
                From: Ada Holm <ada@harbour.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/xml; name=quay.xml
                Content-Disposition: attachment

                <?xml version="1.0"?>
                <nitf><body><body.head><hedline><hl1>Quay reopens</hl1></hedline></body.head>
                <body.content><p>The quay reopened on Monday after a year of repairs.</p>
                <p>Ferries will call there twice a day until the autumn.</p></body.content></body></nitf>
                --m
                Content-Type: application/xml; name=settings.xml
                Content-Disposition: attachment

                <?xml version="1.0"?>
                <settings><colour>blue</colour></settings>
                --m
                Content-Type: text/markdown; name=note.md
                Content-Disposition: attachment

                The crane stands.
                --m
                Content-Type: application/octet-stream; name=old.eml
                Content-Disposition: attachment

                From: Bo Lind <bo@harbour.example>
                Subject: Night ferry
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=i

                --i
                Content-Type: text/plain

                The night ferry stays in port.
                --i
                Content-Type: application/octet-stream; name=older.eml
                Content-Disposition: attachment

                From: Bo Lind <bo@harbour.example>

                An older mail.
                --i--
                --m--
                """);
        assertEquals(
                List.of("m.eml#quay.xml:1", "m.eml#note.md:1", "m.eml#old.eml:1"),
                outcomes.stream()
                        .filter(Outcome.Kept.class::isInstance)
                        .map(outcome -> place(outcome).toString())
                        .toList(),
                outcomes::toString);
        assertEquals(
                "Quay reopens", page(Page.Html.class, outcomes.get(0)).credits().title());
        assertEquals(
                "Night ferry", page(Page.Mail.class, outcomes.get(2)).credits().title());
        assertTrue(outcomes.toString().contains("settings.xml"), outcomes::toString);
        assertTrue(outcomes.toString().contains("older.eml"), outcomes::toString);
    }

    private static Place place(Outcome<Page> outcome) {
        return switch (outcome) {
            case Outcome.Kept<Page>(Page page) -> page.place();
            case Outcome.Dropped<Page>(Place place, String _) -> place;
            case Outcome.Failed<Page>(Place place, Outcome.Stage _, String _) -> place;
        };
    }
}
