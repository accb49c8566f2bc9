package org.copydesk.corpus.read;

import java.nio.charset.Charset;
import java.util.List;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/// Judges whether bytes read in a charset look like text that somebody wrote, and guesses where they do not.
final class Plausible {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Letters outside ASCII, of all letters, beyond which a text in a western charset is no western text;
    /// French and Vietnamese stay below.
    private static final double MOST_WESTERN_LETTERS = 0.3;

    /// By so much another guess must be surer than a western one (of 100): ICU takes short western texts for
    /// rarer charsets that differ in a few signs only.
    private static final int RIVAL = 12;

    private Plausible() {}

    /// Whether `sample` is text in `charset`. A character that the sample's end cuts off does not count.
    static boolean text(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int letters = 0;
        int high = 0;
        int faults = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            faults += c == '\uFFFD' || (c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c < 0xF900) ? 1 : 0;
            if (Character.isLetter(c)) {
                letters++;
                high += c >= 0x80 ? 1 : 0;
            }
        }
        return faults == 0 && (!charset.equals(WESTERN) || high <= letters * MOST_WESTERN_LETTERS || high < 4);
    }

    /// The most likely charset; windows-1252 where nothing speaks for another.
    static Charset guess(byte[] sample) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(sample);
        List<CharsetMatch> matches = List.of(detector.detectAll());
        int western = matches.stream()
                .filter(match -> WESTERN.equals(charset(match)))
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
        boolean westernText = text(sample, WESTERN);
        for (CharsetMatch match : matches) {
            Charset charset = charset(match);
            if (westernText && western > 0 && match.getConfidence() < western + RIVAL) {
                return WESTERN;
            }
            if (charset != null && text(sample, charset)) {
                return charset;
            }
        }
        return WESTERN;
    }

    private static @Nullable Charset charset(CharsetMatch match) {
        return CharsetLabels.of(match.getName());
    }
}
