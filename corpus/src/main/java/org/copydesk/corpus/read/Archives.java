package org.copydesk.corpus.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Takes one archive or compressed file apart, from front to back without seeking, so that one inside another
/// costs no memory. For one thread.
final class Archives {

    /// What an xz stream may ask for, in KiB: `xz -9` needs 65 MiB.
    private static final int XZ_MEMORY_KIB = 100 << 10;

    /// What every header and member of a tar is filled up to, in bytes (POSIX.1-1988 ustar).
    private static final int TAR_BLOCK = 512;

    private final Unpacking unpacking;
    private final Source source;
    private final int depth;

    Archives(Unpacking unpacking, Source source, int depth) {
        this.unpacking = unpacking;
        this.source = source;
        this.depth = depth;
    }

    /// Hands on what is inside.
    ///
    /// @param kind one that is [packed][Container#packed]
    void open(Container kind, BufferedInputStream in) throws IOException {
        unpacking.quota().depth(depth);
        CountingStream packed = new CountingStream(in);
        switch (kind) {
            case ZIP -> zip(packed);
            case TAR -> tar(packed);
            case GZIP -> compressed(packed, new GzipMembers(packed));
            case BZIP2 -> compressed(packed, new BZip2CompressorInputStream(packed, true));
            case XZ ->
                compressed(
                        packed,
                        XZCompressorInputStream.builder()
                                .setInputStream(packed)
                                .setDecompressConcatenated(true)
                                .setMemoryLimitKiB(XZ_MEMORY_KIB)
                                .get());
            case ZSTD -> compressed(packed, new ZstdInputStreamNoFinalizer(packed).setContinuous(false));
            case WARC, JSON_LINES, JSON, TABLE, MBOX, PAGE ->
                throw new IllegalArgumentException(kind + " is nothing packed (" + source.place() + ")");
        }
    }

    private void compressed(CountingStream packed, InputStream out) throws IOException {
        try (out) {
            BufferedInputStream inside = new BufferedInputStream(new UnpackedStream(out, packed, unpacking.quota()));
            Source inner = source.unpacked(withoutEnding(source.name()));
            // a compressed tar is one archive, not two
            boolean tar = Container.of(inner.name(), Unpacking.head(inside)) == Container.TAR;
            unpacking.open(inner, inside, tar ? depth : depth + 1);
        }
    }

    static String withoutEnding(String name) {
        String ending = Names.ending(name);
        return switch (ending) {
            case "gz", "bz2", "xz", "zst", "gzip" -> name.substring(0, name.length() - ending.length() - 1);
            case "tgz", "tbz2", "txz", "tzst", "tbz" -> name.substring(0, name.length() - ending.length()) + "tar";
            default -> name;
        };
    }

    private void zip(CountingStream packed) throws IOException {
        int before = unpacking.quota().members();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(packed, "UTF-8", true, true)) {
            ZipArchiveEntry entry = Faults.guard(zip::getNextEntry);
            while (entry != null) {
                int count = unpacking.quota().member();
                if (!entry.isDirectory()) {
                    Source member = source.member(entry.getName(), unpacking.records(), count);
                    if (entry.getGeneralPurposeBit().usesEncryption()) {
                        unpacking.failed(member.place(), "it is encrypted");
                    } else if (!zip.canReadEntryData(entry)) {
                        unpacking.failed(
                                member.place(),
                                "it is compressed in a way that is not known (method " + entry.getMethod() + ")");
                    } else {
                        member(member, new UnpackedStream(zip, packed, unpacking.quota()));
                    }
                }
                entry = Faults.guard(zip::getNextEntry);
            }
        }
        atLeastOne(before);
    }

    /// What holds nothing is reported, or nobody would know that it was there.
    private void atLeastOne(int before) {
        if (unpacking.quota().members() == before) {
            unpacking.dropped(source.place(), "an empty archive");
        }
    }

    private void tar(CountingStream packed) throws IOException {
        int before = unpacking.quota().members();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(packed, "UTF-8")) {
            TarArchiveEntry entry = Faults.guard(tar::getNextEntry);
            while (entry != null) {
                int count = unpacking.quota().member();
                if (!entry.isDirectory()) {
                    Source member = source.member(entry.getName(), unpacking.records(), count);
                    if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                        member(member, new CountingStream(tar));
                    } else {
                        unpacking.dropped(member.place(), "a link or device inside an archive");
                    }
                }
                entry = Faults.guard(tar::getNextEntry);
            }
        }
        if (packed.count() % TAR_BLOCK != 0) {
            throw new EOFException(); // a cut header passes for the end
        }
        atLeastOne(before);
    }

    /// A member that cannot be read, or is packed too deep, is `Failed`, and the next one follows; a bomb ends the
    /// whole file.
    private void member(Source member, InputStream in) throws IOException {
        try {
            unpacking.open(member, in, depth + 1);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException e) {
            unpacking.failed(member, e);
        }
        // what is left of it is unpacked too, and so must be charged
        Faults.guard(() -> in.transferTo(OutputStream.nullOutputStream()));
    }
}
