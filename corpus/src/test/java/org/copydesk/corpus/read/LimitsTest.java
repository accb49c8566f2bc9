package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.told;
import static org.copydesk.corpus.read.Opened.unpack;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

    private static final String REST = "; the rest of it was left unread";

    @TempDir
    Path folder;

    private static ReadLimits limits(long file, long unpacked, int ratio, int depth, int members) {
        return new ReadLimits(file, unpacked, ratio, depth, members, Duration.ofSeconds(60), 64);
    }

    @Test
    void aBombStopsAtItsRatioAndNamesTheOption() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("good.txt", utf8("good"));
        members.put("bomb.txt", utf8("a".repeat(3 << 20)));
        for (Map.Entry<String, byte[]> bomb : Map.of(
                        "bomb.zip", Packed.zip(members),
                        "bomb.tar.gz", Packed.gz(Packed.tar(members)),
                        "bomb.tar.bz2", Packed.bz2(Packed.tar(members)))
                .entrySet()) {
            List<String> told = told(unpack(folder, bomb.getKey(), bomb.getValue()));
            assertEquals(
                    "failed " + bomb.getKey() + ":1 OPEN it unpacks to more than 200 times its size (--max-ratio)"
                            + REST,
                    told.getLast());
            assertTrue(told.size() <= 2, told::toString);
        }
    }

    @Test
    void aLargeMemberFailsAloneAndTheNextIsRead() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("large.txt", noise(3000));
        members.put("small.txt", utf8("small"));
        ReadLimits limits = limits(2000, 1 << 20, 200, 5, 10);
        for (Map.Entry<String, byte[]> archive : Map.of("x.zip", Packed.zip(members), "x.tar", Packed.tar(members))
                .entrySet()) {
            String name = archive.getKey();
            assertEquals(
                    List.of(
                            "failed " + name + "#large.txt:1 OPEN it is larger than 2000 bytes (--max-file-size)",
                            "kept " + name + "#small.txt:1 text/plain small"),
                    told(unpack(limits, folder, name, archive.getValue())));
        }
    }

    @Test
    void theWholeOfAnArchiveIsLimitedToo() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", noise(1500));
        members.put("b.txt", noise(1500));
        List<String> told = told(unpack(limits(2000, 2000, 200, 5, 10), folder, "x.zip", Packed.zip(members)));
        assertTrue(told.getFirst().startsWith("kept x.zip#a.txt:1"), told::toString);
        assertEquals("failed x.zip:1 OPEN it unpacks to more than 2000 bytes (--max-unpacked)" + REST, told.getLast());
        assertEquals(2, told.size());
    }

    @Test
    void archivesAreNotOpenedWithoutEnd() throws IOException {
        byte[] zip = Packed.zip(Map.of("x.txt", utf8("x")));
        for (int i = 0; i < 8; i++) {
            zip = i % 2 == 0 ? Packed.zip(Map.of("x.zip", zip)) : Packed.gz(zip);
        }
        assertEquals(
                List.of("failed x.zip#x.zip/x.zip:1 OPEN it has archives in archives more than 5 deep (--max-depth)"),
                told(unpack(folder, "x.zip", zip)));
    }

    @Test
    void whatIsTooDeepIsNamedAndWhatStandsBesideItIsRead() throws IOException {
        byte[] inner = Packed.zip(Map.of("x.txt", utf8("x")));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", utf8("first"));
        members.put("deep.zip", inner);
        members.put("deep.txt.gz", Packed.gz(utf8("x")));
        members.put("b.txt", utf8("last"));
        ReadLimits limits = limits(2000, 1 << 20, 200, 1, 10);
        for (Map.Entry<String, byte[]> archive : Map.of("x.zip", Packed.zip(members), "x.tar", Packed.tar(members))
                .entrySet()) {
            String name = archive.getKey();
            String reason = ":1 OPEN it has archives in archives more than 1 deep (--max-depth)";
            assertEquals(
                    List.of(
                            "kept " + name + "#a.txt:1 text/plain first",
                            "failed " + name + "#deep.zip" + reason,
                            "failed " + name + "#deep.txt.gz" + reason,
                            "kept " + name + "#b.txt:1 text/plain last"),
                    told(unpack(limits, folder, name, archive.getValue())));
        }
    }

    @Test
    void aZipThatHoldsItselfEnds() throws IOException {
        // what matters of such a file is that each layer holds another: gzip layers without end do the same
        byte[] layers = utf8("core");
        for (int i = 0; i < 40; i++) {
            layers = Packed.gz(layers);
        }
        assertEquals(
                List.of("failed x.gz:1 OPEN it has archives in archives more than 5 deep (--max-depth)"),
                told(unpack(folder, "x.gz", layers)));
    }

    @Test
    void membersAreCounted() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            members.put(i + ".txt", utf8("x" + i));
        }
        List<String> told = told(unpack(limits(2000, 1 << 20, 200, 5, 3), folder, "x.zip", Packed.zip(members)));
        assertEquals(4, told.size());
        assertEquals("failed x.zip:1 OPEN it has more than 3 members (--max-members)" + REST, told.getLast());
    }

    @Test
    void aRowThatNeverEndsFailsAndTheNextIsRead() throws IOException {
        String rows = "{\"text\":\"" + "x".repeat(3000) + "\"}\n{\"text\":\"short\"}\n";
        assertEquals(
                List.of(
                        "failed r.jsonl:1 READ the row on line 1 is larger than 2000 bytes (--max-file-size)",
                        "kept r.jsonl#2:1 " + Json.ROW + " {\"text\":\"short\"}"),
                told(unpack(limits(2000, 1 << 20, 200, 5, 3), folder, "r.jsonl", utf8(rows))));
    }

    @Test
    void limitsThatMeanNothingAreRefusedWithTheirValue() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> limits(0, 1, 1, 1, 1));
        assertTrue(String.valueOf(thrown.getMessage()).contains("not 0"));
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        Random random = new Random(1);
        for (int i = 0; i < size; i++) {
            noise[i] = (byte) ('a' + random.nextInt(26));
        }
        return noise;
    }
}
