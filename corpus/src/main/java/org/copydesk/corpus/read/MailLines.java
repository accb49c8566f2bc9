package org.copydesk.corpus.read;

import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/// On which lines of a file the mails inside it begin: what tells apart the stories of one file. For one file, its
/// mails in their order.
final class MailLines {

    private final byte[] file;
    private int at;
    private int lineAt = 1;
    private int last;
    private boolean packed;

    MailLines(byte[] file) {
        this.file = file;
    }

    /// The line that a mail's first field stands on, from 1. Each mail's is greater than the one before: behind one
    /// that is packed, and so stands nowhere as it was read, they are counted on.
    int of(@Nullable ByteSequence field) {
        int next = packed || field == null ? -1 : find(field.toByteArray());
        packed = next < 0;
        for (; at < next; at++) {
            lineAt += file[at] == '\n' ? 1 : 0;
        }
        last = Math.max(packed ? 1 : lineAt, last + 1);
        return last;
    }

    private int find(byte[] sought) {
        for (int i = at; sought.length > 0 && i + sought.length <= file.length; i++) {
            boolean lineStart = i == 0 || file[i - 1] == '\n';
            int same = 0;
            while (lineStart && same < sought.length && file[i + same] == sought[same]) {
                same++;
            }
            if (same == sought.length && lineStart) {
                return i;
            }
        }
        return -1;
    }
}
