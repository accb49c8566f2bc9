package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.site.RulesFile;
import org.copydesk.corpus.site.RulesFormatException;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.split.RuleTrial;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs the tests of files of rules.
@Command(
        name = "test",
        description = "Read files of rules and run the tests in them; rules that wait for approval are tried as well.",
        footer = {"  copydesk rules test gazette.toml", "  copydesk rules test --json *.toml"})
final class RulesTestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of rules")
    List<Path> files = List.of();

    RulesTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        boolean well = true;
        for (Path file : files) {
            well &= test(file);
        }
        return well ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private boolean test(Path path) throws IOException {
        RulesFile file;
        try {
            file = RulesFile.read(session.path(path.toString()));
        } catch (RulesFormatException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        List<String> faults = RuleTrial.faults(file);
        long waiting = file.rules().stream().filter(rule -> !rule.approved()).count();
        if (session.json()) {
            json(path, file, waiting, faults);
        } else {
            session.terminal()
                    .line(Visible.line(path + ": " + Say.count(file.rules().size(), "rule")
                            + (waiting > 0 ? " (" + Say.number(waiting) + " not approved)" : "") + ", "
                            + Say.count(file.tests().size(), "test") + ", "
                            + (faults.isEmpty() ? "all pass" : Say.number(faults.size()) + " failed")));
        }
        faults.forEach(fault -> session.terminal().complain("copydesk: " + Visible.line(fault)));
        return faults.isEmpty();
    }

    private void json(Path path, RulesFile file, long waiting, List<String> faults) {
        session.terminal().line(Json.object(json -> {
            json.writeStringProperty("file", path.toString());
            json.writeNumberProperty("rules", file.rules().size());
            json.writeNumberProperty(
                    "approved", file.rules().stream().filter(SiteRule::approved).count());
            json.writeNumberProperty("waiting", waiting);
            json.writeNumberProperty("tests", file.tests().size());
            json.writeArrayPropertyStart("failed");
            faults.forEach(json::writeString);
            json.writeEndArray();
        }));
    }
}
