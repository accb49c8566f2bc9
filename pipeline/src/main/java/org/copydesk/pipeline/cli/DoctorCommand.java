package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.corpus.store.Batch;
import org.copydesk.pipeline.desk.DeskCheck;
import org.copydesk.pipeline.desk.Finding;
import org.copydesk.pipeline.desk.MachineCheck;
import org.copydesk.pipeline.flow.BatchOptions;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import picocli.CommandLine.Command;

/// Says what is wrong, and how to mend it.
@Command(
        name = "doctor",
        description = "Say what is wrong with the machine or the desk, and how to mend it.",
        footer = {
            "  copydesk doctor",
            "  copydesk doctor --desk /srv/desk --json",
            "",
            "Leaves with 0 where all is well, 1 where something deserves a look, 3 where something is broken."
        })
final class DoctorCommand implements Callable<Integer> {

    private final Session session;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>(MachineCheck.findings());
        findings.addAll(DeskCheck.findings(session.desk(), this::again));
        findings.forEach(session.json() ? this::json : this::print);
        return findings.stream()
                .map(Finding::state)
                .max(Comparator.naturalOrder())
                .map(DoctorCommand::code)
                .orElse(ExitCode.WELL);
    }

    private static int code(Finding.State worst) {
        return switch (worst) {
            case OK -> ExitCode.WELL;
            case WARN -> ExitCode.SOME_FAILED;
            case FAIL -> ExitCode.COULD_NOT_RUN;
        };
    }

    private void print(Finding finding) {
        Terminal terminal = session.terminal();
        Style style = switch (finding.state()) {
            case OK -> Style.GREEN;
            case WARN -> Style.YELLOW;
            case FAIL -> Style.RED;
        };
        String state = String.format(Locale.ROOT, "%-4s", state(finding));
        terminal.line(terminal.paint().apply(style, state) + "  " + String.format(Locale.ROOT, "%-8s", finding.check())
                + "  " + Visible.line(finding.says()));
        if (finding.mend() != null) {
            terminal.line("                " + Visible.line(finding.mend()));
        }
    }

    private void json(Finding finding) {
        session.terminal().line(Json.object(json -> {
            json.writeStringProperty("check", finding.check());
            json.writeStringProperty("state", state(finding));
            json.writeStringProperty("says", finding.says());
            Json.field(json, "mend", finding.mend());
        }));
    }

    private static String state(Finding finding) {
        return finding.state().name().toLowerCase(Locale.ROOT);
    }

    /// What resumes a batch: the same words, or it would be another.
    private String again(Batch batch) {
        String words = Stream.concat(BatchOptions.typed(batch).stream(), batch.asked().roots().stream())
                .map(NextSteps::quoted)
                .collect(Collectors.joining(" "));
        return "copydesk" + session.deskOption() + " ingest " + words
                + (BatchOptions.saysMore(batch)
                        ? " (with the --rules, --dictionary, --anchor and limits of that run)"
                        : "");
    }
}
