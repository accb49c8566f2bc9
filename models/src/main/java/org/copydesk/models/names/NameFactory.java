package org.copydesk.models.names;

import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/// Ties our clues to OpenNLP's training and finding. OpenNLP makes this from its name in the model file, hence public
/// and with a constructor without parameters.
public final class NameFactory extends TokenNameFinderFactory {

    /// Begin, inside, last, outside, unit.
    public NameFactory() {
        super(null, Map.of(), new BilouCodec());
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new NameClues(Lexicon.shared());
    }
}
