package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.learn.Proposal;
import org.copydesk.corpus.learn.ProposalText;
import org.copydesk.corpus.learn.SiteLearner;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.pipeline.flow.PageWalk;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Proposes rules for sites.
@Command(
        name = "learn-site",
        description = {
            "Compare the pages of each site and propose rules that cut what stands on many of them and yet is kept.",
            "",
            "Sites are told apart by the host of a page's address, pages without one by their folder. The rules are"
                    + " written as TOML with the evidence for each and a test. None of them acts before you write"
                    + " approved = true."
        },
        footer = {
            "  copydesk learn-site crawl.warc.gz > proposals.toml",
            "  copydesk learn-site pages --share 0.5 --out proposals.toml",
            "  copydesk rules test proposals.toml"
        })
final class LearnSiteCommand implements Callable<Integer> {

    private final Session session;
    private int failed;
    private int pages;
    private @Nullable ProgressLine progress;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders with pages of a site, or several")
    List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "write the rules to FILE, which must not be there yet")
    @Nullable
    Path out;

    @Option(
            names = "--share",
            paramLabel = "X",
            description = "the least share of a site's pages on which a block stands, and three pages at least (0.3)")
    double share = 0.3;

    @Option(names = "--outside", description = "propose also what is cut on every page already")
    boolean outside;

    @Mixin
    LimitOptions limits = new LimitOptions();

    LearnSiteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!(share > 0 && share <= 1)) {
            throw new RefusedException("--share lies above 0 and is 1 at the most, not " + share);
        }
        Path file = out == null ? null : session.path(out.toString());
        if (file != null && Files.exists(file)) {
            throw new RefusedException(out + " is there already, and may hold rules that you approved: name another");
        }
        List<String> named =
                paths.stream().map(path -> session.path(path).toString()).toList();
        SiteLearner learner = new SiteLearner(new StorySplitter(SplitSettings.DEFAULT), share, outside);
        progress =
                session.terminal().isWatched() ? new ProgressLine(session.terminal(), System::nanoTime, "page") : null;
        try {
            PageWalk.each(named, limits.limits(), page -> take(page, learner));
        } finally {
            wipe();
        }
        List<Proposal> proposals = learner.proposals();
        String toml = ProposalText.of(proposals);
        if (file != null) {
            Files.writeString(file, toml);
        } else if (!session.json()) {
            toml.lines().forEach(session.terminal()::line);
        }
        if (session.json()) {
            proposals.forEach(this::json);
        }
        session.terminal()
                .say(Say.count(pages, "page") + " read, " + Say.count(proposals.size(), "rule") + " proposed"
                        + (file == null || proposals.isEmpty()
                                ? "."
                                : ". Read " + out + ", approve what is right, and give it to ingest with --rules."));
        return failed == 0 ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private void draw() {
        ProgressLine line = progress;
        if (line != null && line.isDue()) {
            line.draw(pages, 0, Say.number(Math.round(pages / line.seconds())) + " pages/s");
        }
    }

    private void wipe() {
        if (progress != null) {
            progress.wipe();
        }
    }

    private void take(Outcome<Page> outcome, SiteLearner learner) {
        switch (outcome) {
            case Outcome.Kept<Page>(Page page) -> {
                pages++;
                learner.add(page);
                draw();
            }
            case Outcome.Dropped<Page> dropped -> {
                wipe();
                LeftOutView.say(session.terminal(), dropped);
            }
            case Outcome.Failed<Page> broken -> {
                failed++;
                wipe();
                LeftOutView.say(session.terminal(), broken);
            }
        }
    }

    private void json(Proposal proposal) {
        session.terminal().line(Json.object(json -> {
            Json.field(json, "site", proposal.site().host());
            Json.field(json, "selector", proposal.selector());
            json.writeStringProperty("line", proposal.line());
            json.writeStringProperty("example", proposal.example());
            json.writeNumberProperty("pages", proposal.pages());
            json.writeNumberProperty("kept", proposal.kept());
            json.writeNumberProperty("of", proposal.of());
        }));
    }
}
