package org.copydesk.corpus.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What declarations of a charset mean in practice (WHATWG Encoding Standard, "names and labels"): servers that
/// say ISO 8859-1 send windows-1252, those that say gb2312 send its extensions.
final class CharsetLabels {

    private static final String WESTERN = "windows-1252";

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ascii", WESTERN),
            Map.entry("us-ascii", WESTERN),
            Map.entry("ansi_x3.4-1968", WESTERN),
            Map.entry("iso-8859-1", WESTERN),
            Map.entry("iso8859-1", WESTERN),
            Map.entry("iso_8859-1", WESTERN),
            Map.entry("iso88591", WESTERN),
            Map.entry("latin1", WESTERN),
            Map.entry("latin-1", WESTERN),
            Map.entry("l1", WESTERN),
            Map.entry("cp1252", WESTERN),
            Map.entry("x-cp1252", WESTERN),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("utf8", "UTF-8"),
            // in bytes that read as ASCII these can only be meant as UTF-8 (HTML Standard, 13.2.3.2)
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    /// `<meta charset=…>`, `<meta http-equiv … content="…; charset=…">` and `<?xml … encoding=…?>`.
    private static final Pattern IN_MARKUP = Pattern.compile(
            "<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})"
                    + "|^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /// Where a declaration must stand to count.
    private static final int PRESCAN = 4096;

    private CharsetLabels() {}

    /// The charset that a label means, or null where nobody knows it.
    static @Nullable Charset of(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /// The label that markup declares within its first 4 KiB, or null.
    static @Nullable String inMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher matcher = IN_MARKUP.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
