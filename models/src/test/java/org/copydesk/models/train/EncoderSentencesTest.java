package org.copydesk.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderSentencesTest {

    @Test
    void markedSentencesKeepTheirLabelsAndSentencesOfATextHaveNone(@TempDir Path folder) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("demonyms.txt"), "Norwegian\n");
        Files.writeString(in.resolve("marked.conll"), "Ada\tB-person\nHolm\tI-person\nsails\tO\n\n");
        Files.writeString(in.resolve("pages.txt"), "Ada Holm sails again. So.\n\nAda Holm sails again.\n");
        EncoderSentences.main(new String[] {in.toString(), folder.toString(), out.toString()});
        assertEquals("Ada\tB-PERSON\nHolm\tI-PERSON\nsails\tO\n\n", Files.readString(out.resolve("marked.conll")));
        assertEquals("Ada\tO\nHolm\tO\nsails\tO\nagain\tO\n.\tO\n\n", Files.readString(out.resolve("pages.conll")));
    }
}
