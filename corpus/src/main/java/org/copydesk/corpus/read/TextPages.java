package org.copydesk.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.RawFile;

/// Reads text with and without markup.
final class TextPages {

    private TextPages() {}

    static Outcome<Page> html(RawFile raw) {
        String markup = Charsets.decode(raw.bytes().array(), raw.charset(), true);
        return new Outcome.Kept<>(new Page.Html(raw.place(), OutsideCredits.of(raw), raw.fetched(), markup));
    }

    static Outcome<Page> lines(RawFile raw) {
        String text = Charsets.decode(raw.bytes().array(), raw.charset(), false);
        if (text.indexOf('\0') >= 0) {
            return new Outcome.Dropped<>(raw.place(), "binary: zero bytes among its text");
        }
        return new Outcome.Kept<>(new Page.Lines(raw.place(), OutsideCredits.of(raw), raw.fetched(), split(text)));
    }

    /// Lines end at `\n`, `\r\n`, `\r` and at form feeds. A line end at the end begins no further line.
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\f') {
                lines.add(text.substring(start, at));
                if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
        }
        if (start < length) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
