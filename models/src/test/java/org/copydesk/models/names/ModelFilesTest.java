package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFilesTest {

    @Test
    void aChangedModelIsRefusedByName() {
        byte[] changed = "not the model".getBytes(StandardCharsets.UTF_8);
        BrokenModelException refused = assertThrows(
                BrokenModelException.class, () -> ModelFiles.check(ModelFiles.FINDER, changed, ModelFiles.sums()));
        assertTrue(String.valueOf(refused.getMessage()).contains(ModelFiles.FINDER));
    }

    @Test
    void aModelThatNoSumIsKnownForIsRefused() {
        assertThrows(BrokenModelException.class, () -> ModelFiles.check("other.bin", new byte[1], Map.of()));
    }

    @Test
    void theEncoderStaysUnderThirtyMegabytesAndTheOthersUnderTen() throws IOException {
        int encoder = 0;
        int others = 0;
        for (String name : ModelFiles.sums().keySet()) {
            int bytes = ModelFiles.open(name).readAllBytes().length;
            encoder += name.startsWith("encoder") ? bytes : 0;
            others += name.startsWith("encoder") ? 0 : bytes;
        }
        assertTrue(encoder < 30_000_000, encoder + " bytes");
        assertTrue(others < 10_000_000, others + " bytes");
        assertEquals(7, ModelFiles.sums().size());
    }
}
