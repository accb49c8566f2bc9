package org.copydesk.models.names;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ext.ExtensionLoader;

/// What OpenNLP needs to be told before it reads a model of ours.
public final class FinderModels {

    private static final int BUFFER = 1 << 16;

    private FinderModels() {}

    /// OpenNLP makes classes named in a model file only from packages that the program has allowed.
    public static void allowOurFactory() {
        ExtensionLoader.registerAllowedPackage(FinderModels.class.getPackageName());
    }

    /// Reads a log-linear model that stands alone, gzipped.
    static AbstractModel readPlain(InputStream in) throws IOException {
        InputStream unpacked = new BufferedInputStream(new GZIPInputStream(in), BUFFER);
        return new BinaryGISModelReader(new DataInputStream(unpacked)).getModel();
    }

    /// The same archive with its entries unpacked. OpenNLP reads the numbers of a model one by one from the stream that
    /// inflates them, which takes longer than all the rest of loading.
    static byte[] unpacked(InputStream archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (ZipEntry packed = in.getNextEntry(); packed != null; packed = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(packed.getName());
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
