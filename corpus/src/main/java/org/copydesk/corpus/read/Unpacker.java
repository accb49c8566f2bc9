package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.RawFile;

/// Opens input files and takes apart those that hold many pages: archives and compressed files (in one another
/// too), crawls (WARC), rows (JSONL, JSON, CSV, TSV) and mailboxes. Everything else is one page.
///
/// Safe for use by many threads. Members are streamed: what is held at one time is one page, not the archive.
/// Names of members are kept as record names and never used as paths.
public final class Unpacker {

    private final ReadLimits limits;

    /// An unpacker with these limits.
    public Unpacker(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits);
    }

    /// Hands the pages of `file` to `sink` in the order in which they stand in it.
    ///
    /// A page over `maxFileBytes`, or an archive inside more than `maxArchiveDepth`, is `Failed` and the next one
    /// follows; a file that goes over any other limit gives one `Failed` that names the limit and its option and
    /// says that nothing more of it is read. Never throws for
    /// what `file` holds or for its absence; what `sink` throws passes through.
    public void unpack(InputFile file, Consumer<Outcome<RawFile>> sink) {
        Source source = Source.of(file);
        Unpacking unpacking = new Unpacking(limits, sink);
        try (InputStream in = file.open()) {
            unpacking.open(source, in, 0);
        } catch (IOException e) {
            unpacking.failed(source, e);
        }
    }
}
