package org.copydesk.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.FoundId;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QueryReader;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.desk.Desk;
import org.copydesk.pipeline.terminal.Shell;
import org.copydesk.pipeline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/// One command's run: what surrounds it and what the global options made of that. The options are read first when
/// something is asked for, so a session may be made before the command line is parsed.
final class Session {

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{6,64}");

    private final Shell shell;
    private final GlobalOptions globals;
    private @Nullable Terminal terminal;

    Session(Shell shell, GlobalOptions globals) {
        this.shell = shell;
        this.globals = globals;
    }

    Shell shell() {
        return shell;
    }

    Terminal terminal() {
        if (terminal == null) {
            terminal = new Terminal(shell, globals.color, globals.quiet);
        }
        return terminal;
    }

    boolean json() {
        return globals.json;
    }

    /// The path that the user typed, from the folder in which it was typed.
    Path path(String typed) {
        return shell.folder().resolve(typed);
    }

    Path deskFolder() {
        if (globals.desk != null) {
            return shell.folder().resolve(globals.desk);
        }
        Path here = shell.folder().resolve("desk");
        return Files.isDirectory(here) ? here : dataFolder().resolve("copydesk/desk");
    }

    /// By the XDG Base Directory Specification 0.8, which says that a relative path is to be ignored.
    private Path dataFolder() {
        String data = shell.variable("XDG_DATA_HOME");
        return data.startsWith("/") ? Path.of(data) : shell.home().resolve(".local/share");
    }

    Desk desk() {
        return new Desk(deskFolder());
    }

    /// ` --desk DIR` as it is to be typed again, or nothing where it goes without.
    String deskOption() {
        boolean needless = globals.desk == null || globals.desk.toString().equals(shell.variable("COPYDESK_DESK"));
        return needless ? "" : " --desk " + NextSteps.quoted(String.valueOf(globals.desk));
    }

    /// The index, in step with the corpus; who asks closes it.
    StorySearch search() {
        return desk().search(terminal()::say);
    }

    /// Reads the query that the words make.
    static ParsedQuery parse(List<String> words) {
        try {
            return QueryReader.parse(String.join(" ", words));
        } catch (QuerySyntaxException e) {
            throw refused(e);
        }
    }

    /// A query that cannot be read, or asks for nothing, as wrong usage.
    static RefusedException refused(QuerySyntaxException e) {
        return new RefusedException(e.describe().lines().toArray(String[]::new));
    }

    /// Whether this can be the beginning of a story's id.
    static boolean isId(String typed) {
        return HEX.matcher(typed).matches();
    }

    /// The story whose id begins so.
    static StoryId find(Corpus corpus, String beginning) {
        if (!isId(beginning)) {
            throw new RefusedException("an id is 6 to 64 hex digits, not '" + beginning + "'");
        }
        return switch (corpus.find(beginning)) {
            case FoundId.One one -> one.id();
            case FoundId.None none -> throw new RefusedException("no story's id begins with " + beginning);
            case FoundId.Several several ->
                throw new RefusedException("several ids begin with " + beginning + ", give more digits: "
                        + several.some().stream().map(Shown::shortId).collect(Collectors.joining(", ")));
        };
    }

    boolean debugs() {
        return "1".equals(shell.variable("COPYDESK_DEBUG"));
    }
}
