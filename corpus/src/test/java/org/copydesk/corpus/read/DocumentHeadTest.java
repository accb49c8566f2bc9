package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.kept;
import static org.copydesk.corpus.read.Opened.raw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of the first lines of a document that has no title of its own.
class DocumentHeadTest {

    private static final PageReader READER = new PageReader(ReadLimits.DEFAULT);

    private static final String FIRST = "The harbour board of Port Ansel voted to close the old ferry pier.";

    /// Two paragraphs as they are printed.
    private static final List<String> TEXT = List.of(
            FIRST,
            "Repairs will take two years, and boats will moor in the northern basin.",
            "",
            "Fishermen who moor there will be moved before the storms of autumn.",
            "The board named a sum of 14 million crowns, three times that of spring.");

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Draft pdf(@Nullable String title, String... head) throws IOException {
        return story("a.pdf", Documents.pdf("", title, List.of(with(head))));
    }

    private static List<String> with(String... head) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(TEXT);
        return lines;
    }

    private static Draft story(String name, byte[] content) throws IOException {
        List<Draft> stories = new StorySplitter(SplitSettings.DEFAULT).stories(kept(READER.read(raw(name, content))));
        assertEquals(1, stories.size(), stories::toString);
        return stories.getFirst();
    }

    private static void assertHead(Draft story) {
        assertEquals("Old pier closes for two years", story.credits().title());
        assertEquals("Bo Lind", story.credits().byline());
        assertEquals("2025-06-03", story.credits().published().at());
        assertTrue(story.text().startsWith(FIRST), story::text);
    }

    @Test
    void headlineNamesAndDayArePrintedAboveTheText() throws IOException {
        assertHead(pdf(null, "Old pier closes for two years", "", "By Bo Lind", "", "3 June 2025", ""));
        assertHead(pdf(null, "Old pier closes for two years", "", "By Bo Lind", "3 June 2025"));
        assertHead(pdf(null, "Old pier closes", "for two years", "By Bo Lind", "Tuesday, 3 June 2025"));
        assertHead(pdf(null, "PRESS RELEASE", "", "Old pier closes for two years", "", "By Bo Lind, 3 June 2025", ""));
    }

    @Test
    void aWordDocumentHasAHeadToo() throws IOException {
        assertHead(story(
                "a.docx",
                Documents.docx(
                        "Microsoft Word - draft3.docx",
                        with("Old pier closes for two years", "By Bo Lind", "3 June 2025").stream()
                                .filter(line -> !line.isEmpty())
                                .toList())));
    }

    @Test
    void whatTheFileSaysStandsWhereNothingIsPrinted() throws IOException {
        Draft story = pdf(null, "Old pier closes for two years", "");
        assertEquals("Old pier closes for two years", story.credits().title());
        assertEquals("Ada Holm", story.credits().byline());
        assertEquals("2025-07-01T08:30:00Z", story.credits().published().at());
        assertTrue(story.text().startsWith(FIRST), story::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft Word - draft3.docx", "untitled", "pier-close.indd", "pier_v2.pages"})
    void theNameOfAFileIsNoTitle(String title) throws IOException {
        assertHead(pdf(title, "Old pier closes for two years", "", "By Bo Lind", "3 June 2025", ""));
        assertNull(pdf(title).credits().title());
    }

    /// Titles in properties are those of a template, of a list, or of the story as it was first called.
    @Test
    void theHeadlineThatIsPrintedWinsOverTheTitleInTheProperties() throws IOException {
        Draft story = pdf("Pier to close", "Old pier closes for two years", "");
        assertEquals("Old pier closes for two years", story.credits().title());
        Draft letter = pdf("Pier to close", "Dear readers of this letter,", "");
        assertEquals("Pier to close", letter.credits().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear readers of this letter,",
                "FOR IMMEDIATE RELEASE",
                "Harbour Board of Port Ansel",
                "Tuesday, 3 June 2025",
                "The board met once more.",
                "Contact: Ida Sol, Port Ansel",
                "Page 1 of 2"
            })
    void whatIsNoHeadlineIsNotTakenForOne(String line) throws IOException {
        assertNull(pdf(null, line, "").credits().title());
    }

    @Test
    void linesOfAParagraphAreNoHead() throws IOException {
        Draft story = pdf(
                null,
                "The board met in Port Ansel",
                "on Tuesday,",
                "3 June 2025",
                "and voted to close the old pier.",
                "");
        assertNull(story.credits().title());
        assertTrue(
                story.text().startsWith("The board met in Port Ansel on Tuesday, 3 June 2025 and voted"), story::text);
    }

    @Test
    void aBylineWithAPlaceIsNoPartOfTheHeadline() throws IOException {
        Draft story = pdf(null, "Old pier closes", "for two years", "By Bo Lind in Port Ansel", "");
        assertEquals("Old pier closes for two years", story.credits().title());
        assertTrue(story.text().startsWith(FIRST), story::text);
    }

    @Test
    void anAddressIsNoHeadline() throws IOException {
        assertNull(pdf(null, "Board of the harbour", "", "14 Old Quay Street", "", "4021 Port Ansel North", "")
                .credits()
                .title());
    }

    @Test
    void aLetterheadOfAllPagesIsNoHeadline() throws IOException {
        String letterhead = "News from the old harbour";
        byte[] pages = Documents.pdf(
                "",
                null,
                List.of(
                        with(letterhead, "", "Old pier closes for two years", "", "By Bo Lind", "3 June 2025", ""),
                        List.of(letterhead, "", "The mayor said that the town would pay a third of the sum."),
                        List.of(letterhead, "", "Work on the pier begins in October and ends in two years.")));
        assertHead(story("a.pdf", pages));
    }
}
