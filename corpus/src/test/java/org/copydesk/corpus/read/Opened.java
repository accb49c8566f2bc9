package org.copydesk.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;

/// What came out of a file, told in lines that a test can compare.
final class Opened {

    private Opened() {}

    /// The outcomes of unpacking `content` as a file of this name.
    static List<Outcome<RawFile>> unpack(ReadLimits limits, Path folder, String name, byte[] content)
            throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        List<Outcome<RawFile>> outcomes = new ArrayList<>();
        new Unpacker(limits).unpack(new InputFile(name, file), outcomes::add);
        return outcomes;
    }

    static List<Outcome<RawFile>> unpack(Path folder, String name, byte[] content) throws IOException {
        return unpack(ReadLimits.DEFAULT, folder, name, content);
    }

    /// `kept PLACE TYPE CONTENT`, `dropped PLACE REASON`, `failed PLACE REASON`.
    static List<String> told(List<Outcome<RawFile>> outcomes) {
        return outcomes.stream()
                .map(outcome -> switch (outcome) {
                    case Outcome.Kept<RawFile>(RawFile raw) ->
                        "kept " + raw.place() + " " + raw.mediaType() + " "
                                + raw.bytes().text(StandardCharsets.UTF_8);
                    case Outcome.Dropped<RawFile>(Place place, String reason) -> "dropped " + place + " " + reason;
                    case Outcome.Failed<RawFile>(Place place, Outcome.Stage stage, String reason) ->
                        "failed " + place + " " + stage + " " + reason;
                })
                .toList();
    }

    static RawFile raw(String name, String mediaType, byte[] content) {
        Bytes bytes = Bytes.of(content);
        return new RawFile(new Place(name, null, 1), bytes.sha256(), mediaType, null, null, null, bytes);
    }

    /// A page's bytes with the type that its name and first bytes tell.
    static RawFile raw(String name, byte[] content) {
        return raw(name, MediaTypes.of(name, null, content), content);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The only page, which must have been read.
    static Page kept(List<Outcome<Page>> outcomes) {
        if (outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Kept<Page>(Page page)) {
            return page;
        }
        throw new AssertionError("one page was expected, not " + outcomes);
    }

    /// Why the only page was not read.
    static String failure(List<Outcome<Page>> outcomes) {
        if (outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Failed<Page> failed) {
            return failed.reason();
        }
        throw new AssertionError("one failure was expected, not " + outcomes);
    }
}
