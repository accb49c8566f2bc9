package org.copydesk.models.names;

import java.util.List;
import opennlp.tools.ml.model.AbstractModel;

/// Tells a firm from an institution by the organisation's name and the words around it. Safe for use by many threads.
public final class OrganisationTyper {

    /// The outcome that stands for a firm.
    public static final String FIRM = "FIRM";

    private final AbstractModel model;
    private final OrganisationClues clues;
    private final int firm;

    /// @param model with two outcomes, one of them [#FIRM]
    public OrganisationTyper(AbstractModel model, OrganisationClues clues) {
        this.model = model;
        this.clues = clues;
        this.firm = model.getIndex(FIRM);
    }

    /// The typer in the program's jar.
    ///
    /// @throws BrokenModelException if its file is not the right one
    public static OrganisationTyper load() {
        return new OrganisationTyper(ModelFiles.typer(), new OrganisationClues(Lexicon.shared()));
    }

    /// How sure it is that the organisation at `from..to` of a sentence is a firm: above 0 a firm, below an
    /// institution.
    public double logOddsOfFirm(List<String> words, int from, int to) {
        double p = model.eval(clues.of(words, from, to))[firm];
        double safe = Math.clamp(p, 1e-6, 1 - 1e-6);
        return Math.log(safe / (1 - safe));
    }
}
