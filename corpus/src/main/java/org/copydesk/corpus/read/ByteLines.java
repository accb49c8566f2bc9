package org.copydesk.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, none longer than a page may be. For one thread; it reads ahead.
final class ByteLines {

    private final InputStream in;
    private final long longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean overlong;

    ByteLines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /// The next line without its line feed, or null after the last one. Of a line that is too long, the first
    /// bytes.
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        overlong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int length = (int) Math.min(at - from, longest - line.size());
            overlong |= length < at - from;
            line.write(buffer, from, length);
            if (at < end) {
                at++; // the line feed
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    /// The number of the line that [#next] gave last, from 1.
    int number() {
        return number;
    }

    /// Whether that line was too long.
    boolean overlong() {
        return overlong;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Faults.guard(() -> in.read(buffer));
        return end > 0;
    }
}
