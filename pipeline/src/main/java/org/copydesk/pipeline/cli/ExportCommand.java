package org.copydesk.pipeline.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.export.DistinctStories;
import org.copydesk.corpus.export.ExportManifest;
import org.copydesk.corpus.export.JsonlExport;
import org.copydesk.corpus.export.StorySource;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.exc.JacksonIOException;

/// Writes stories out.
@Command(
        name = "export",
        description = {
            "Write the stories, each once, to a file or folder, with a manifest that proves what is in it.",
            "",
            "Of near copies and states of one story the fullest is written, with the ids of the others as copies; --all"
                    + " writes each of them, with the id of the fullest as copyOf."
        },
        footer = {
            "  copydesk export stories.jsonl.gz",
            "  copydesk export --all every-copy.jsonl.zst",
            "  copydesk export --query 'date:2025 language:en' out/",
            "  copydesk export - | head -1"
        })
final class ExportCommand implements Callable<Integer> {

    /// The forms in which stories leave, as they are typed.
    enum Format {
        jsonl
    }

    private final Session session;

    @Parameters(
            paramLabel = "FILE|DIR",
            description = "a file (.jsonl, .jsonl.gz, .jsonl.zst), a folder, or - for standard output")
    String target = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl: one story a line")
    Format format = Format.jsonl;

    @Option(names = "--query", paramLabel = "QUERY", description = "only stories that this finds; see search --help")
    @Nullable
    String query;

    @Option(names = "--all", description = "near copies and other states of a story too")
    boolean all;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (hasUnknownEnding()) {
            throw new RefusedException("export writes to a file that ends in .jsonl, .jsonl.gz or .jsonl.zst, or to a"
                    + " folder: '" + target + "' is neither; for a folder of that name, end it with a slash");
        }
        List<StoryId> ids = query == null ? null : found(query);
        try (Corpus corpus = session.desk().corpus()) {
            StorySource each = ids == null
                    ? corpus::forEachStory
                    : consumer -> ids.forEach(id -> corpus.story(id).ifPresent(consumer));
            switch (format) {
                case jsonl -> jsonl(all ? each : new DistinctStories(corpus, ids));
            }
        }
        return ExitCode.WELL;
    }

    private List<StoryId> found(String query) {
        var asked = Session.parse(List.of(query));
        try (StorySearch search = session.search()) {
            return search.ids(asked);
        } catch (QuerySyntaxException e) {
            throw Session.refused(e);
        }
    }

    private void jsonl(StorySource stories) {
        if (target.equals("-")) {
            print(stories);
            return;
        }
        Path file = session.path(target);
        String written = written(file);
        ExportManifest manifest =
                JsonlExport.write(file, stories, query, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        if (session.json()) {
            session.terminal().line(Json.object(json -> {
                json.writeStringProperty("file", written);
                json.writeNumberProperty("stories", manifest.stories());
                json.writeNumberProperty("bytes", manifest.bytes());
                json.writeStringProperty("sha256", manifest.sha256());
            }));
        }
        session.terminal()
                .say(Say.count(manifest.stories(), "story") + ", " + Say.bytes(manifest.bytes()) + ", in " + written
                        + " with a manifest beside it.");
        if (stories instanceof DistinctStories distinct && distinct.copies() > 0) {
            session.terminal()
                    .say("Left out as near copies or other states of these: " + Say.number(distinct.copies())
                            + ". --all writes them too.");
        }
    }

    /// The file of stories, as it is reached from where the target was typed.
    private String written(Path resolved) {
        Path file = JsonlExport.fileOf(resolved);
        return file.equals(resolved)
                ? target
                : Path.of(target).resolve(file.getFileName()).toString();
    }

    /// Who types `out.csv` wants a table, and not a folder of that name.
    private boolean hasUnknownEnding() {
        Path file = session.path(target);
        String name = String.valueOf(file.getFileName());
        boolean folder = target.endsWith("/") || target.endsWith(File.separator) || Files.isDirectory(file);
        return !folder && name.lastIndexOf('.') > 0 && !JsonlExport.fileOf(file).equals(file);
    }

    private void print(StorySource stories) {
        OutputStream out = new BufferedOutputStream(session.shell().out());
        try {
            JsonlExport.write(out, stories);
            out.flush();
        } catch (JacksonIOException e) {
            throw Terminal.failed(new IOException(e.getOriginalMessage(), e));
        } catch (IOException e) {
            throw Terminal.failed(e);
        }
    }
}
