package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetsTest {

    private static final String GERMAN =
            "Die Stadtwerke prüfen, ob die Brücke über die Förde größer gebaut werden müsse. "
                    + "Für die Anwohner ändert sich zunächst nichts, sagte die Sprecherin.";
    private static final String RUSSIAN =
            "Портовые власти сообщили, что новый паром выйдет на линию в понедельник утром. "
                    + "Билеты поступят в продажу завтра.";
    private static final String JAPANESE = "港湾局は月曜日の朝に新しいフェリーが就航すると発表した。切符は明日から販売される予定である。" + "料金はこれまでと変わらない。";
    private static final String ENGLISH =
            "The harbour board said on Monday that the ferry\u2019s new crane \u2014 \u201cthe "
                    + "largest yet\u201d \u2014 would cost \u00a33 million.";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("UTF-8", null, GERMAN),
                Arguments.of("UTF-8", "iso-8859-1", GERMAN),
                Arguments.of("UTF-8", "windows-1251", RUSSIAN),
                Arguments.of("windows-1252", "utf-8", GERMAN),
                Arguments.of("windows-1252", null, GERMAN),
                Arguments.of("windows-1252", "iso-8859-1", ENGLISH),
                Arguments.of("windows-1252", null, ENGLISH),
                Arguments.of("windows-1252", "no-such-charset", ENGLISH),
                Arguments.of("windows-1251", "windows-1251", RUSSIAN),
                Arguments.of("windows-1251", "iso-8859-1", RUSSIAN),
                Arguments.of("windows-1251", "utf-8", RUSSIAN),
                Arguments.of("windows-1251", null, RUSSIAN),
                Arguments.of("KOI8-R", "koi8-r", RUSSIAN),
                Arguments.of("Shift_JIS", "shift_jis", JAPANESE),
                Arguments.of("Shift_JIS", "utf-8", JAPANESE),
                Arguments.of("EUC-JP", null, JAPANESE),
                Arguments.of("ISO-2022-JP", null, JAPANESE),
                Arguments.of("ISO-2022-JP", "iso-2022-jp", JAPANESE),
                Arguments.of("UTF-16LE", null, ENGLISH),
                Arguments.of("UTF-16BE", "utf-8", ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsReadWhateverItDeclares(String charset, @Nullable String declared, String text) {
        assertEquals(text, Charsets.decode(text.getBytes(Charset.forName(charset)), declared, false));
        String page = "<html><head>" + (declared == null ? "" : "<meta charset=\"" + declared + "\">")
                + "</head><body><p>" + text + "</p></body></html>";
        assertEquals(page, Charsets.decode(page.getBytes(Charset.forName(charset)), null, true));
    }

    @Test
    void aByteOrderMarkBeatsEveryDeclaration() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE")
        }) {
            assertEquals(JAPANESE, Charsets.decode(("\uFEFF" + JAPANESE).getBytes(charset), "latin1", false));
        }
    }

    @Test
    void aPageCutInMidCharacterStaysUtf8() {
        byte[] bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        String text = Charsets.decode(cut, "iso-8859-1", false);
        assertEquals(JAPANESE.substring(0, JAPANESE.length() - 1), text.replaceAll("\uFFFD+$", ""));
    }

    @Test
    void declarationsInXmlAndOldMetaTagsCount() {
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><p>Порт</p>";
        assertEquals(xml, Charsets.decode(xml.getBytes(Charset.forName("windows-1251")), null, true));
        String old = "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>Порт</p>";
        assertEquals(old, Charsets.decode(old.getBytes(Charset.forName("KOI8-R")), null, true));
    }
}
