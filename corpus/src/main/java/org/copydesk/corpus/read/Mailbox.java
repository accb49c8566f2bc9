package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The mails of an mbox file (RFC 4155; `>From ` is unquoted as in mboxrd). For one thread.
final class Mailbox {

    private static final String SEPARATOR = "From ";

    private final Unpacking unpacking;
    private final Source source;
    private int mails;

    Mailbox(Unpacking unpacking, Source source) {
        this.unpacking = unpacking;
        this.source = source;
    }

    /// Whether a text that starts with the separator goes on like a mail: with a header.
    static boolean sniff(byte[] head) {
        String[] lines = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1).split("\n", 3);
        int colon = lines.length < 2 ? -1 : lines[1].indexOf(':');
        return colon > 0 && lines[1].substring(0, colon).chars().allMatch(c -> c > ' ' && c < 127);
    }

    /// Hands the mails on, called by their number.
    void read(BufferedInputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, unpacking.limits().maxFileBytes());
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean blankBefore = true;
        boolean tooLarge = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (blankBefore && Container.starts(line, SEPARATOR)) {
                end(mail, tooLarge);
                mail = new ByteArrayOutputStream();
                tooLarge = false;
            } else if (mail.size() + (long) line.length >= unpacking.limits().maxFileBytes()) {
                tooLarge = true;
            } else {
                int quote = quoted(line) ? 1 : 0;
                mail.write(line, quote, line.length - quote);
                mail.write('\n');
            }
            blankBefore = line.length == 0 || (line.length == 1 && line[0] == '\r');
        }
        end(mail, tooLarge);
    }

    private void end(ByteArrayOutputStream mail, boolean tooLarge) {
        if (mail.size() == 0 && !tooLarge) {
            return;
        }
        mails++;
        Source place = source.row(String.valueOf(mails), unpacking.records(), mails, source.web());
        if (tooLarge) {
            unpacking.failed(place.place(), unpacking.tooLarge("the mail"));
        } else {
            unpacking.kept(place.raw(MediaTypes.MAIL, mail.toByteArray()));
        }
    }

    private static boolean quoted(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] == '>') {
            at++;
        }
        return at > 0
                && line.length >= at + 5
                && new String(line, at, 5, StandardCharsets.ISO_8859_1).equals(SEPARATOR);
    }
}
