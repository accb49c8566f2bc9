package org.copydesk.corpus.split;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Page;

/// Splits pages into stories. What one page becomes depends on that page and the settings alone. Safe for use by many
/// threads.
public final class StorySplitter {

    private final SplitSettings settings;
    private final Furniture furniture = FurnitureFile.builtIn();
    private final LineModel lineModel;

    /// A splitter with these settings and the rules that come with the program.
    public StorySplitter(SplitSettings settings) {
        this(settings, LineModel.builtIn());
    }

    StorySplitter(SplitSettings settings, LineModel lineModel) {
        this.settings = Objects.requireNonNull(settings);
        this.lineModel = lineModel;
    }

    /// The page's stories and what became of every block. Never throws for what a page may hold; time and memory grow
    /// in step with the page's length.
    public Split split(Page page) {
        return split(page, new Ledger(true));
    }

    /// The stories that [#split(Page)] finds, without what became of each block and why: a tenth faster.
    public List<Draft> stories(Page page) {
        return split(page, new Ledger(false)).stories();
    }

    private Split split(Page page, Ledger ledger) {
        return switch (page) {
            case Page.Html html -> new HtmlStories(html, furniture, ledger).split();
            case Page.Lines lines -> byLines(page, lines.lines(), ledger);
            case Page.Clean clean ->
                settings.cleanRows() ? byLines(page, clean.text().lines().toList(), ledger) : asItIs(clean);
        };
    }

    private Split byLines(Page page, List<String> lines, Ledger ledger) {
        return new LineStories(page, furniture, lineModel, ledger).split(lines, settings);
    }

    private static Split asItIs(Page.Clean clean) {
        String text = Paragraphs.tidy(clean.text());
        return text.isEmpty()
                ? new Split(List.of(), List.of())
                : new Split(
                        List.of(new Draft(clean.place(), clean.credits(), text)),
                        List.of(new Verdict(1, 1, "clean-row", text)));
    }

    /// The settings it was made with.
    public SplitSettings settings() {
        return settings;
    }
}
