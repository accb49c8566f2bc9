package org.copydesk.models.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Figure;
import org.jspecify.annotations.Nullable;

/// Finds amounts of money, shares, counts, measures and dates in English text and reads them as values.
///
/// What cannot be read for certain is not reported: "dozens", "$" without a number, "crowns" of no known country,
/// `03/04/2025`. A bare `$` is the US dollar unless the text says that it is another; pounds, rupees, pesos, francs
/// and the like are those of the country that the text named last.
///
/// Safe for use by many threads. The work grows with the length of the text, whatever stands in it.
public final class FigureFinder {

    /// Texts are read in stretches of about this many UTF-16 units, so that a huge one needs no huge list of tokens.
    private static final int STRETCH = 1 << 15;

    private static final List<FigureReader> READERS =
            List.of(new MoneyReader(), new PercentReader(), new DateReader(), new QuantityReader());

    private final Lexicon lexicon;

    /// A finder with the tables that come with it. The first one made reads them, which takes some milliseconds.
    public FigureFinder() {
        lexicon = Lexicon.shipped();
    }

    /// The figures in `text`, dates that count from the story's day open.
    ///
    /// @param text any text; English is read
    /// @return sorted by span and not overlapping, offsets in UTF-16 units of `text`; empty where there are none
    public List<Figure> find(String text) {
        List<Figure> figures = new ArrayList<>();
        read(text, figures);
        return List.copyOf(figures);
    }

    /// As [#find(String)], with open dates closed.
    ///
    /// @param published the day from which "yesterday", "Monday" or "in March" count; null where it is not
    ///     known, and then they are not reported
    public List<Figure> find(String text, @Nullable LocalDate published) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : find(text)) {
            boolean open = figure instanceof Figure.Date date && date.open();
            if (!open) {
                figures.add(figure);
            } else if (published != null && figure instanceof Figure.Date date) {
                figures.add(date.on(published));
            }
        }
        return List.copyOf(figures);
    }

    /// How many looks at characters and tokens it takes to read `text`: what must not grow faster than the text.
    long work(String text) {
        return read(text, new ArrayList<>());
    }

    private long read(String text, List<Figure> into) {
        long looks = 0;
        int from = 0;
        while (from < text.length()) {
            int to = stretch(text, from);
            Scanner scanner = new Scanner(text, lexicon);
            Tokens tokens = new Tokens(text, scanner.scan(from, to));
            read(new Reading(lexicon, tokens), into);
            looks += tokens.looks() + scanner.looks();
            from = Math.max(to, scanner.end());
        }
        return looks;
    }

    /// The end of the stretch that begins at `from`: after a line's end, else after a space, else at the text's end.
    private static int stretch(String text, int from) {
        int enough = from + STRETCH;
        if (enough >= text.length()) {
            return text.length();
        }
        int line = text.indexOf('\n', enough, Math.min(text.length(), enough + STRETCH));
        if (line >= 0) {
            return line + 1;
        }
        int blank = text.indexOf(' ', enough);
        return blank < 0 ? text.length() : blank + 1;
    }

    private static void read(Reading reading, List<Figure> into) {
        Tokens tokens = reading.tokens();
        Context context = new Context(reading);
        int index = 0;
        while (index < tokens.size()) {
            Token token = tokens.at(index);
            Found found = begins(reading, token) ? first(reading, index) : null;
            if (found != null) {
                context.tell(found, index, into);
                index = Math.max(index + 1, found.next());
                reading.taken(index, range(found));
                if (found.figures().getLast() instanceof Figure.Money money) {
                    reading.paid(money.currency(), index);
                }
                continue;
            }
            reading.passes(index);
            index = unread(reading, token, index);
        }
    }

    private static boolean range(Found found) {
        return switch (found.figures().getLast()) {
            case Figure.Money m -> m.upTo() != null;
            case Figure.Percent p -> p.upTo() != null;
            case Figure.Quantity q -> q.upTo() != null;
            case Figure.Date _ -> false;
        };
    }

    private static boolean begins(Reading reading, Token token) {
        boolean period = token.capital()
                && (token.lower().startsWith("q")
                        || token.lower().startsWith("h")
                        || token.lower().startsWith("fy"));
        return token.number() || (token.word() && (period || reading.lexicon().begins(token.lower())));
    }

    private static @Nullable Found first(Reading reading, int index) {
        for (FigureReader reader : READERS) {
            Found found = reader.read(reading, index);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// A number that nobody could read is passed as a whole, lest its tail be read as another.
    private static int unread(Reading reading, Token token, int index) {
        boolean number = token.number() || reading.lexicon().numbers().containsKey(token.lower());
        Amount amount = number ? AmountReader.read(reading, index, false) : null;
        return amount == null ? index + 1 : amount.end();
    }
}
