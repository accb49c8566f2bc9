package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Span;
import org.copydesk.models.figures.Numeral.Style;
import org.jspecify.annotations.Nullable;

/// Reads amounts of money: a sign or code before the number, or a code or name after it.
final class MoneyReader implements FigureReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public @Nullable Found read(Reading r, int index) {
        int first = Range.signStart(r, index);
        if (!r.tokens().cleanLeft(first) && !negative(r, first)) {
            return null;
        }
        Range range = Range.read(r, index, true);
        if (range == null) {
            return null;
        }
        Tender sign = first < index ? Signs.at(r, first, index) : null;
        MoneyName name = MoneyName.after(r, range.end());
        if (sign != null && believable(r, sign, range, index)) {
            boolean bare = first == index - 1 && r.at(first).sign('$');
            // "$5 pesos": the sign is that of the pesos
            boolean other = bare
                    && name != null
                    && name.tender().places() == 0
                    && !name.tender().codes().contains(HomeDollar.UNITED_STATES);
            String code = other && name != null ? name.currency(r) : bare ? r.dollar() : r.currency(sign);
            String named = name == null || name.tender().places() > 0 ? null : name.currency(r);
            boolean says = named != null && (sign.codes().contains(named) || named.equals(code) || sign.firm());
            int end = says && name != null ? name.end() : range.end();
            boolean clean = r.tokens().cleanRight(end) || each(r, end);
            return code == null || !clean ? null : found(r, range, first, end, says && named != null ? named : code, 0);
        }
        if ((sign != null && first < index && r.at(index - 1).kind() == Token.Kind.SIGN) || name == null) {
            return null;
        }
        if (!r.tokens().cleanLeft(index)
                || !(r.tokens().cleanRight(name.end()) || each(r, name.end()))
                || !name.believable(r, range, index)) {
            return null;
        }
        String code = name.currency(r);
        return code == null ? null : named(r, range, index, name, code);
    }

    /// `€35/MWh`, `$3/share`: a stroke before a unit or a word is "per".
    private static boolean each(Reading r, int k) {
        return r.at(k).sign('/')
                && r.at(k).glued()
                && r.at(k + 1).word()
                && r.at(k + 1).glued()
                && (r.lexicon().units().abbreviations().containsKey(r.tokens().raw(k + 1))
                        || r.lexicon().units().names().containsKey(r.at(k + 1).lower())
                        || r.has(Role.EACH, k + 1))
                && r.tokens().cleanRight(k + 2);
    }

    private static boolean negative(Reading r, int first) {
        return r.at(first - 1).dash() && !r.at(first - 2).glued();
    }

    /// `N5bn` and `R250` are money; `K2` and `N95` are not. A code that is a word as well needs a weighty number.
    private static boolean believable(Reading r, Tender sign, Range range, int index) {
        Amount amount = range.second() == null ? range.low() : range.second();
        Token token = r.at(index - 1);
        boolean letter = token.word() && token.end() - token.start() == 1;
        if (amount.style() == Style.PADDED || (letter && range.low().inWords())) {
            return false;
        }
        boolean weighty = amount.weighty() || (amount.style() == Style.DECIMAL && !letter);
        if (letter && !r.at(index).glued()) {
            return amount.weighty();
        }
        return weighty || (letter && amount.value().compareTo(HUNDRED) >= 0) || (!letter && !sign.shy());
    }

    /// "5 million euros", and where another such follows "to" or a dash, both as one range.
    private static @Nullable Found named(Reading r, Range range, int index, MoneyName name, String code) {
        int joint = name.end();
        boolean connects = (r.at(joint).word("to")
                        && !r.moved(index)
                        && !Steps.step(r, index, range.low().scaled()))
                || (r.at(joint).word("and") && r.after("between", index))
                || r.at(joint).hyphen();
        if (range.second() == null && connects) {
            Range other = Range.read(r, joint + 1, true);
            MoneyName second = other == null ? null : MoneyName.after(r, other.end());
            boolean same = second != null
                    && code.equals(second.currency(r))
                    && second.tender().places() == name.tender().places();
            if (other != null
                    && second != null
                    && same
                    && other.second() == null
                    && other.low().value().compareTo(range.low().value()) > 0) {
                Range both = new Range(range.low(), other.low(), joint + 1, false, other.end());
                return found(r, both, index, second.end(), code, name.tender().places());
            }
        }
        return found(r, range, index, name.end(), code, name.tender().places());
    }

    private static Found found(Reading r, Range range, int first, int end, String code, int places) {
        BigDecimal low = Amount.plain(range.low().value().movePointLeft(places));
        BigDecimal upTo = range.upTo();
        BigDecimal high = upTo == null ? null : Amount.plain(upTo.movePointLeft(places));
        boolean inexact = r.inexact(first, end);
        List<Figure> figures = new ArrayList<>();
        if (range.change() && range.second() != null) {
            BigDecimal second = Amount.plain(range.second().value().movePointLeft(places));
            figures.add(new Figure.Money(span(r, first, range.low().end()), low, null, code, inexact));
            figures.add(new Figure.Money(span(r, range.secondAt(), end), second, null, code, false));
        } else {
            figures.add(new Figure.Money(span(r, first, end), low, high, code, inexact));
        }
        return new Found(figures, end);
    }

    static Span span(Reading r, int first, int end) {
        return new Span(r.at(first).start(), r.at(end - 1).end());
    }
}
