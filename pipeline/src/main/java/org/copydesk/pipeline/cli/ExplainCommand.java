package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.read.InputFile;
import org.copydesk.corpus.read.PageReader;
import org.copydesk.corpus.read.Unpacker;
import org.copydesk.corpus.same.CanonicalText;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.corpus.split.Split;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.PackedPage;
import org.copydesk.pipeline.flow.IngestSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what was kept and what was cut.
@Command(
        name = "explain",
        description = "Show what is kept of a file or a story's page and what is cut, with the rule and the line.",
        footer = {
            "  copydesk explain page.html",
            "  copydesk explain --rules gazette.toml page.html",
            "  copydesk explain 4f1c2a90",
            "  copydesk explain --json page.txt"
        })
final class ExplainCommand implements Callable<Integer> {

    /// A page and what it came apart into.
    private record Apart(Page page, Split split) {

        boolean holds(StoryId id) {
            return split.stories().stream()
                    .anyMatch(draft -> CanonicalText.idOf(draft.text()).equals(id));
        }
    }

    private final Session session;
    private SiteRules rules = SiteRules.NONE;
    private boolean failed;

    @Parameters(paramLabel = "FILE|ID", description = "a file, - for standard input, or a story's id")
    String input = "";

    @Option(names = "--harvest-related", description = "make whole articles in \"related\" blocks stories of their own")
    boolean harvestRelated;

    @Option(names = "--clean", description = "also clean rows of JSONL and CSV whose text comes clean")
    boolean clean;

    @Mixin
    RuleOptions ruleFiles = new RuleOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        rules = ruleFiles.rules(session);
        boolean file =
                input.equals(IngestSettings.STANDARD_INPUT) || (!input.isBlank() && Files.exists(session.path(input)));
        if (!file && !Session.isId(input)) {
            throw new RefusedException("there is no file '" + input + "', and it is no story's id");
        }
        try (PageReader reader = new PageReader(limits.limits())) {
            if (file) {
                ofFile(reader);
            } else {
                ofStory(reader);
            }
        }
        return failed ? ExitCode.SOME_FAILED : ExitCode.WELL;
    }

    private void ofFile(PageReader reader) {
        InputFile file = input.equals(IngestSettings.STANDARD_INPUT)
                ? InputFile.STDIN
                : new InputFile(input, session.path(input));
        if (file.path() != null && Files.isDirectory(file.path())) {
            throw new RefusedException(input + " is a folder: name one file in it");
        }
        new Unpacker(limits.limits()).unpack(file, raw -> apart(reader, raw).forEach(this::print));
    }

    private void ofStory(PageReader reader) {
        FiledStory story;
        PackedPage packed;
        try (Corpus corpus = session.desk().corpus()) {
            story = corpus.story(Session.find(corpus, input)).orElseThrow();
            packed = corpus.page(story.first())
                    .orElseThrow(() -> new RefusedException("the raw page of this story is not kept; explain its file: "
                            + story.first().place().file()));
        }
        List<Apart> pages = apart(reader, new Outcome.Kept<>(packed.unpack()));
        List<Apart> holding =
                pages.stream().filter(page -> page.holds(story.story().id())).toList();
        if (holding.isEmpty()) {
            session.terminal().say("By the rules of today this page does not give that story any more.");
        }
        (holding.isEmpty() ? pages : holding).forEach(this::print);
    }

    private List<Apart> apart(PageReader reader, Outcome<RawFile> raw) {
        return switch (raw) {
            case Outcome.Kept<RawFile>(RawFile file) -> {
                StorySplitter splitter = new StorySplitter(new SplitSettings(harvestRelated, clean), rules);
                List<Apart> pages = new ArrayList<>();
                reader.read(file).forEach(page -> {
                    switch (page) {
                        case Outcome.Kept<Page>(Page kept) -> pages.add(new Apart(kept, splitter.split(kept)));
                        case Outcome.Dropped<Page> dropped -> say(dropped);
                        case Outcome.Failed<Page> broken -> say(broken);
                    }
                });
                yield pages;
            }
            case Outcome.Dropped<RawFile> dropped -> say(dropped);
            case Outcome.Failed<RawFile> broken -> say(broken);
        };
    }

    private List<Apart> say(Outcome.Dropped<?> dropped) {
        LeftOutView.say(session.terminal(), dropped);
        return List.of();
    }

    private List<Apart> say(Outcome.Failed<?> broken) {
        failed = true;
        LeftOutView.say(session.terminal(), broken);
        return List.of();
    }

    private void print(Apart apart) {
        LedgerView view = new LedgerView(session.terminal(), rules);
        if (session.json()) {
            view.json(apart.page(), apart.split());
        } else {
            view.print(apart.page(), apart.split());
        }
    }
}
