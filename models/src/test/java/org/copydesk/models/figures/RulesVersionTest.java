package org.copydesk.models.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.copydesk.models.names.ModelFiles;
import org.junit.jupiter.api.Test;

/// Whoever changes what the rules find must say so, or stories that are stored would be taken for up to date.
class RulesVersionTest {

    @Test
    void otherFiguresAreOtherRules() throws IOException {
        FigureFinder finder = new FigureFinder();
        StringBuilder all = new StringBuilder();
        Fixtures.gold().forEach(gold -> all.append(finder.find(gold.text())).append('\n'));
        String sum = ModelFiles.sha256(all.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
        Properties kept = new Properties();
        try (InputStream in = RulesVersionTest.class.getResourceAsStream("/rules-version.properties")) {
            kept.load(in);
        }
        assertEquals(
                kept.getProperty("figures"),
                sum,
                "the rules find other figures than before (or the gold has other sentences): if the former, raise"
                        + " StoryAnnotator.RULES; then write this sum into rules-version.properties");
    }
}
