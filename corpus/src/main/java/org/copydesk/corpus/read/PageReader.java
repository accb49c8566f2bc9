package org.copydesk.corpus.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;

/// Reads the bytes of one page into text or markup.
///
/// Text, HTML, rows, feeds and mails are read here; PDF, Office, OpenDocument, RTF, EPUB and other XML in child
/// processes with a limit on time and memory, one for each thread that reads such a file at the same time, kept
/// alive between files. Safe for use by many threads. Whoever makes a reader closes it, which ends the
/// children; they also end by themselves when this process dies.
public final class PageReader implements AutoCloseable {

    private final ParserPool parsers;

    /// A reader with these limits. It starts no process before the first binary document comes.
    public PageReader(ReadLimits limits) {
        this(new ParserPool(Objects.requireNonNull(limits)));
    }

    PageReader(ParserPool parsers) {
        this.parsers = parsers;
    }

    /// The page or pages that `raw` reads as: one, or several for a feed; `Dropped` for what holds no text,
    /// `Failed` for what is damaged or goes over a limit. Never empty, and never throws for what `raw` may
    /// hold.
    ///
    /// @throws IllegalStateException for a binary document after [#close]
    public List<Outcome<Page>> read(RawFile raw) {
        if (raw.bytes().size() == 0) {
            return List.of(new Outcome.Dropped<>(raw.place(), "empty file"));
        }
        String unreadable = MediaTypes.unreadable(raw.mediaType());
        if (unreadable != null) {
            return List.of(new Outcome.Dropped<>(raw.place(), unreadable));
        }
        try {
            return readable(raw);
        } catch (IOException e) {
            return List.of(new Outcome.Failed<>(raw.place(), Outcome.Stage.READ, Faults.reason(e)));
        }
    }

    private List<Outcome<Page>> readable(RawFile raw) throws IOException {
        return switch (raw.mediaType()) {
            case Json.ROW -> List.of(RowPages.of(raw));
            case MediaTypes.HTML, MediaTypes.XHTML -> List.of(TextPages.html(raw));
            case MediaTypes.RSS, MediaTypes.ATOM -> FeedPages.of(raw);
            case MediaTypes.MAIL -> MailPages.of(raw, this::read);
            case MediaTypes.XML -> xml(raw);
            default ->
                List.of(MediaTypes.document(raw.mediaType()) ? DocumentPages.of(raw, parsers) : TextPages.lines(raw));
        };
    }

    /// XML that holds articles is read here, a page each; other XML may be a document of some program.
    private List<Outcome<Page>> xml(RawFile raw) throws IOException {
        String text = Charsets.decode(raw.bytes().array(), raw.charset(), true);
        List<XmlArticles.Article> articles = Faults.guard(() -> XmlArticles.of(text));
        if (articles.isEmpty()) {
            return List.of(DocumentPages.of(raw, parsers));
        }
        Source file = new Source(raw.place().file(), raw.place().record(), "", Source.Web.NONE);
        Records records = new Records();
        List<Outcome<Page>> pages = new ArrayList<>(articles.size());
        for (XmlArticles.Article article : articles) {
            int number = pages.size() + 1;
            Place place = articles.size() == 1
                    ? raw.place()
                    : file.row(String.valueOf(number), records, number, Source.Web.NONE)
                            .place();
            Credits credits = article.credits().or(OutsideCredits.of(raw));
            String markup = "<html><body>" + article.markup() + "</body></html>";
            pages.add(new Outcome.Kept<>(new Page.Html(place, credits, raw.fetched(), markup, true)));
        }
        return pages;
    }

    /// Ends the child processes. A page that is in one of them at that moment is `Failed`.
    @Override
    public void close() {
        parsers.close();
    }
}
