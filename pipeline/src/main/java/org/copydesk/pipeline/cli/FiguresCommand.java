package org.copydesk.pipeline.cli;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.FigureHit;
import org.copydesk.corpus.store.FigureKind;
import org.copydesk.corpus.store.FigureQuery;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists figures as values.
@Command(
        name = "figures",
        description = {
            "List amounts, shares, quantities and dates as values, each with its sentence.",
            "What several texts of one story say is listed once."
        },
        footer = {
            "  copydesk figures --kind money --currency USD --min 1e9",
            "  copydesk figures --kind percent 'harbour strike'"
        })
final class FiguresCommand implements Callable<Integer> {

    /// A kind of figure, as it is typed.
    enum Kind {
        money,
        percent,
        quantity,
        date;

        FigureKind kind() {
            return FigureKind.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "only in stories that this finds; see search --help")
    List<String> query = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "only money, percent, quantity or date")
    @Nullable
    Kind kind;

    @Option(names = "--currency", paramLabel = "CODE", description = "only amounts in this currency (USD, EUR, KRW)")
    @Nullable
    String currency;

    @Option(
            names = "--min",
            paramLabel = "N",
            converter = NumberConverter.class,
            description = "only values from N up; 1e9 is a billion")
    @Nullable
    BigDecimal min;

    @Option(names = "--max", paramLabel = "N", converter = NumberConverter.class, description = "only values up to N")
    @Nullable
    BigDecimal max;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many (20)")
    int limit = 20;

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FigureQuery asked = asked();
        List<FigureHit> found = query.isEmpty() ? all(asked) : in(Session.parse(query), asked);
        List<FigureHit> figures = found.subList(0, Math.min(limit, found.size()));
        Terminal terminal = session.terminal();
        if (session.json()) {
            figures.forEach(figure -> terminal.line(FigureView.json(figure)));
        } else {
            FigureView view = new FigureView(terminal.paint(), terminal.width());
            figures.forEach(figure -> terminal.lines(view.lines(figure)));
        }
        terminal.flush();
        terminal.say(
                figures.isEmpty()
                        ? "No figure answers this."
                        : Say.count(figures.size(), "figure") + (found.size() > limit ? "; --limit shows more." : "."));
        return ExitCode.WELL;
    }

    private FigureQuery asked() {
        if (limit < 1 || limit > SearchOptions.MOST) {
            throw new RefusedException("--limit is 1 to " + Say.number(SearchOptions.MOST));
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new RefusedException("--min " + min + " is above --max " + max);
        }
        if ((min != null || max != null) && kind == Kind.date) {
            throw new RefusedException("--min and --max go with amounts, not with --kind date: a query such as"
                    + " date:2025-01..2025-06 asks for stories of those days");
        }
        if (currency != null && kind != null && kind != Kind.money) {
            throw new RefusedException("--currency goes with --kind money, not with --kind " + kind);
        }
        String code = currency == null ? null : currency.toUpperCase(Locale.ROOT);
        if (code != null && !(code.length() == 3 && code.chars().allMatch(Character::isLetter))) {
            throw new RefusedException("a currency is three letters such as USD, not '" + currency + "'");
        }
        List<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        if (code != null && !known.contains(code)) {
            throw new RefusedException(
                    "there is no currency '" + currency + "' in ISO 4217" + Nearest.hint(code, known));
        }
        FigureKind only = code != null ? FigureKind.MONEY : kind == null ? null : kind.kind();
        return new FigureQuery(only, code, min, max, limit + 1); // one more tells whether there are more
    }

    private List<FigureHit> all(FigureQuery asked) {
        try (Corpus corpus = session.desk().corpus()) {
            return corpus.figures(asked);
        }
    }

    private List<FigureHit> in(ParsedQuery stories, FigureQuery asked) {
        List<StoryId> ids;
        try (StorySearch search = session.search()) {
            ids = search.ids(stories);
        } catch (QuerySyntaxException e) {
            throw Session.refused(e);
        }
        try (Corpus corpus = session.desk().corpus()) {
            return corpus.figures(asked, Objects.requireNonNull(ids));
        }
    }
}
