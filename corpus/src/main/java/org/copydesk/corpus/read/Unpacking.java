package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// One input file on its way apart: its limits, what it used of them, and where its pages go. For one thread.
final class Unpacking {

    /// How many first bytes tell what something is.
    private static final int HEAD = 1 << 16;

    private final ReadLimits limits;
    private final Quota quota;
    private final Records records = new Records();
    private final Consumer<Outcome<RawFile>> sink;

    Unpacking(ReadLimits limits, Consumer<Outcome<RawFile>> sink) {
        this.limits = limits;
        this.quota = new Quota(limits);
        this.sink = sink;
    }

    ReadLimits limits() {
        return limits;
    }

    Quota quota() {
        return quota;
    }

    /// The names of the file's rows and members so far.
    Records records() {
        return records;
    }

    /// Takes `in` apart, whatever it is.
    ///
    /// @param depth how many archives and compressions it stands in
    /// @throws IOException when it cannot be read, or not to its end
    void open(Source source, InputStream in, int depth) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 14);
        byte[] head = head(buffered);
        Container container = Container.of(source.name(), head);
        switch (container) {
            case ZIP, TAR, GZIP, BZIP2, XZ, ZSTD -> new Archives(this, source, depth).open(container, buffered);
            case WARC -> new Crawl(this, source).read(buffered);
            case JSON_LINES -> new JsonRows(this, source).readLines(buffered, head);
            case JSON -> new JsonRows(this, source).readDocument(buffered);
            case TABLE -> new Table(this, source).read(buffered, head);
            case MBOX -> new Mailbox(this, source).read(buffered);
            case PAGE -> page(source, buffered, head);
        }
    }

    /// The first bytes of `in`, which stays where it is.
    static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = Faults.guard(() -> in.readNBytes(HEAD));
        in.reset();
        return head;
    }

    /// One page: what is left of `in`, which begins with `head`.
    void page(Source source, InputStream in, byte[] head) throws IOException {
        if (head.length == 0) {
            dropped(source.place(), "empty file");
            return;
        }
        String mediaType = MediaTypes.of(source.name(), source.web().mediaType(), head);
        String unreadable = MediaTypes.unreadable(mediaType);
        if (unreadable != null) {
            dropped(source.place(), unreadable);
            return;
        }
        byte[] content = content(in);
        if (content == null) {
            failed(source.place(), tooLarge("it"));
        } else {
            kept(source.raw(mediaType, content));
        }
    }

    /// All that is left of `in`, or null where that is more than one page may have.
    byte @Nullable [] content(InputStream in) throws IOException {
        int most = (int) limits.maxFileBytes();
        byte[] content = Faults.guard(() -> in.readNBytes(most));
        return content.length == most && Faults.guard(in::read) >= 0 ? null : content;
    }

    String tooLarge(String what) {
        return what + " is larger than " + limits.maxFileBytes() + " bytes (--max-file-size)";
    }

    void kept(RawFile raw) {
        sink.accept(new Outcome.Kept<>(raw));
    }

    void dropped(Place place, String reason) {
        sink.accept(new Outcome.Dropped<>(place, reason));
    }

    void failed(Place place, String reason) {
        failed(place, Outcome.Stage.OPEN, reason);
    }

    void failed(Place place, Outcome.Stage stage, String reason) {
        sink.accept(new Outcome.Failed<>(place, stage, reason));
    }

    void failed(Source source, IOException e) {
        failed(source.place(), Faults.reason(e));
    }
}
