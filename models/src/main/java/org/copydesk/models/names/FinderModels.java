package org.copydesk.models.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ext.ExtensionLoader;

/// What OpenNLP needs to be told before it reads a model of ours.
public final class FinderModels {

    private FinderModels() {}

    /// OpenNLP makes classes named in a model file only from packages that the program has allowed.
    public static void allowOurFactory() {
        ExtensionLoader.registerAllowedPackage(FinderModels.class.getPackageName());
    }

    /// Reads a log-linear model that stands alone, gzipped.
    static AbstractModel readPlain(InputStream in) throws IOException {
        return new BinaryGISModelReader(new DataInputStream(new GZIPInputStream(in))).getModel();
    }
}
