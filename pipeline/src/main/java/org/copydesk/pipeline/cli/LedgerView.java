package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.Split;
import org.copydesk.corpus.split.Verdict;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Width;

/// What became of every block of a page.
final class LedgerView {

    private static final int NARROWEST_RULE = 12;

    private final Terminal terminal;
    private final SiteRules rules;

    /// @param rules those of the user's, whose reasons are told
    LedgerView(Terminal terminal, SiteRules rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    /// A line a block: where it begins, which story kept it, by which rule, how it begins. Kept ones are green.
    void print(Page page, Split split) {
        long kept = split.ledger().stream().filter(Verdict::kept).count();
        terminal.line(terminal.paint().apply(Style.BOLD, Visible.line(name(page.place()))) + ": "
                + Say.count(split.stories().size(), "story")
                + (split.ledger().isEmpty()
                        ? split.stories().isEmpty() ? "" : ", taken as it is"
                        : ", " + Say.count(kept, "block") + " kept, "
                                + Say.number(split.ledger().size() - kept) + " cut"));
        int rule =
                split.ledger().stream().mapToInt(each -> each.rule().length()).reduce(NARROWEST_RULE, Math::max);
        for (Verdict verdict : split.ledger()) {
            String story = verdict.kept() ? Integer.toString(verdict.story()) : "-";
            String head =
                    String.format(Locale.ROOT, "%5d  %2s  %-" + rule + "s  ", verdict.line(), story, verdict.rule());
            String text = Width.cut(Visible.line(verdict.text()), Math.max(20, terminal.width() - head.length()));
            terminal.line(terminal.paint().apply(verdict.kept() ? Style.GREEN : Style.DIM, head + text));
        }
        reasons(split);
        credits(split);
        terminal.line("");
    }

    /// What the page says of each story, and where.
    private void credits(Split split) {
        int number = 0;
        for (Draft draft : split.stories()) {
            number++;
            List<String> lines = CreditsView.lines(draft.credits(), terminal.paint(), terminal.width());
            if (!lines.isEmpty()) {
                terminal.line("");
                terminal.line("What is said of story " + number);
                lines.forEach(terminal::line);
            }
        }
    }

    /// Why the user's rules that acted are there.
    private void reasons(Split split) {
        Set<String> acted = new TreeSet<>();
        split.ledger().forEach(verdict -> acted.add(verdict.rule()));
        for (String name : acted) {
            String reason = rules.reason(name);
            if (reason != null) {
                terminal.line(Visible.line("       " + name + ": " + reason));
            }
        }
    }

    /// A line a block, for machines.
    void json(Page page, Split split) {
        for (Verdict verdict : split.ledger()) {
            terminal.line(Json.object(json -> {
                json.writeStringProperty("file", page.place().file());
                if (page.place().record() != null) {
                    json.writeStringProperty("record", page.place().record());
                }
                json.writeNumberProperty("line", verdict.line());
                json.writeBooleanProperty("kept", verdict.kept());
                json.writeName("story");
                if (verdict.kept()) {
                    json.writeNumber(verdict.story());
                } else {
                    json.writeNull();
                }
                json.writeStringProperty("rule", verdict.rule());
                String reason = rules.reason(verdict.rule());
                if (reason != null) {
                    json.writeStringProperty("reason", reason);
                }
                json.writeStringProperty("text", verdict.text());
            }));
        }
    }

    private static String name(Place place) {
        return place.record() == null ? place.file() : place.file() + "#" + place.record();
    }
}
