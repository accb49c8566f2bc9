package org.copydesk.models.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// OpenNLP's language detector, loaded when first asked. Its objects serve one thread each.
final class Detector {

    /// The detector's confidences are spread over 103 languages and small even where it is right; what tells is how far
    /// the first stands above the second: three times and more on one sentence, hardly at all on noise.
    private static final double AHEAD = 2;

    private static final String FILE = "/langdetect-183.bin";

    private static final LanguageDetectorModel MODEL = model();
    private static final ThreadLocal<LanguageDetectorME> DETECTORS =
            ThreadLocal.withInitial(() -> new LanguageDetectorME(MODEL));
    private static final Map<String, String> SHORT = shortCodes();

    private Detector() {}

    static @Nullable String languageOf(String text) {
        Language[] guesses = DETECTORS.get().predictLanguages(text);
        boolean sure = guesses.length > 1 && guesses[0].getConfidence() >= AHEAD * guesses[1].getConfidence();
        return sure ? SHORT.get(guesses[0].getLang()) : null;
    }

    private static LanguageDetectorModel model() {
        try (InputStream in = Detector.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + FILE + " is not among the program's jars");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new IllegalStateException("the language model " + FILE + " cannot be read", e);
        }
    }

    /// From the three-letter codes of ISO 639-3 to those of ISO 639-1.
    private static Map<String, String> shortCodes() {
        Map<String, String> out = new HashMap<>(
                Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "no", "zlm", "ms", "plt", "mg"));
        for (String code : Locale.getISOLanguages()) {
            try {
                out.putIfAbsent(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException _) {
                // A language without a three-letter code: the detector cannot name it.
            }
        }
        return Map.copyOf(out);
    }
}
