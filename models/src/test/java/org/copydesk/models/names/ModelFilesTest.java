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
    void theModelsTogetherStayUnderThirtyMegabytes() throws IOException {
        int bytes = 0;
        for (String name : ModelFiles.sums().keySet()) {
            bytes += ModelFiles.open(name).readAllBytes().length;
        }
        assertTrue(bytes < 30_000_000, bytes + " bytes");
        assertEquals(5, ModelFiles.sums().size());
    }
}
