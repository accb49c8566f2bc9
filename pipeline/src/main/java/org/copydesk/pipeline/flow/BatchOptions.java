package org.copydesk.pipeline.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.store.Batch;
import org.copydesk.models.names.NameEngine;

/// What of a batch's options matters when its pages are split anew: it keeps to what it was told when it came
/// in.
///
/// @param split how its pages are split
/// @param names by what names and figures are looked for in its stories
/// @param anchored whether relative dates count from what a page says of itself; they are not read otherwise
public record BatchOptions(SplitSettings split, NameEngine names, boolean anchored) {

    /// Before the anchor, where one was named.
    static final String ANCHOR = " anchor=";

    private static final String ENGINE = " engine=";

    /// What a batch's options say of names; nothing of the engine that is the rule.
    static String written(NameEngine names) {
        boolean usual = names == NameEngine.CASCADE || names == NameEngine.NONE;
        return "names=" + (names != NameEngine.NONE) + (usual ? "" : ENGINE + names);
    }

    /// What was typed behind `ingest` for a batch, but for what [#saysMore] tells of: nobody wrote down
    /// where the files of rules and names stand.
    public static List<String> typed(Batch batch) {
        String options = batch.asked().options();
        List<String> typed = new ArrayList<>();
        BatchOptions read = of(batch);
        if (read.split().harvestRelated()) {
            typed.add("--harvest-related");
        }
        if (read.split().cleanRows()) {
            typed.add("--clean");
        }
        if (options.contains("raw=false")) {
            typed.add("--no-raw");
        }
        if (read.names() != NameEngine.CASCADE) {
            typed.add(read.names() == NameEngine.NONE ? "--no-names" : "--names=" + lower(read.names()));
        }
        return typed;
    }

    private static String lower(NameEngine engine) {
        return engine.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether a batch was given rules, names, an anchor or limits, which [#typed] does not say.
    public static boolean saysMore(Batch batch) {
        String options = batch.asked().options();
        return options.contains(" dictionary=")
                || options.contains(" rules=")
                || options.contains(ANCHOR)
                || !options.contains(ReadLimits.DEFAULT.toString());
    }

    static BatchOptions of(Batch batch) {
        String options = batch.asked().options();
        return new BatchOptions(
                new SplitSettings(options.contains("harvestRelated=true"), options.contains("cleanRows=true")),
                names(options),
                !options.contains(ANCHOR + new Anchor.None()));
    }

    private static NameEngine names(String options) {
        return Arrays.stream(NameEngine.values())
                .filter(engine -> (options + " ").contains(ENGINE + engine + " "))
                .findFirst()
                .orElse(options.contains("names=false") ? NameEngine.NONE : NameEngine.CASCADE);
    }
}
