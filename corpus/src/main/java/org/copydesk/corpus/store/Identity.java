package org.copydesk.corpus.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.StoryId;

/// Ids and hashes as the 32 bytes that they are in the file.
final class Identity {

    private static final HexFormat HEX = HexFormat.of();

    private Identity() {}

    static byte[] bytes(StoryId id) {
        return HEX.parseHex(id.hex());
    }

    static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    static StoryId story(byte[] bytes) {
        return new StoryId(HEX.formatHex(bytes));
    }

    static byte[] of(Layout layout) {
        return HEX.parseHex(
                Bytes.of(layout.text().getBytes(StandardCharsets.UTF_8)).sha256());
    }
}
