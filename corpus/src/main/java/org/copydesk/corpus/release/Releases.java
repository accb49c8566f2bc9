package org.copydesk.corpus.release;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Release;
import org.copydesk.corpus.site.LinePattern;
import org.jspecify.annotations.Nullable;

/// Tells press releases. What it says follows from a story's text and from what is said of it at the places
/// where it was seen, so that nothing of it need be kept: new marks hold for old stories at once. Safe for use
/// by many threads.
public final class Releases {

    /// A dateline stands in the first paragraphs.
    private static final int HEAD = 600;

    /// Who speaks stands in one of the last so many lines.
    private static final int FOOT_LINES = 12;

    private static final int LONGEST_ISSUER = 120;

    /// Behind the dateline: the firm's name, told by the exchange that follows in brackets.
    private static final Pattern LISTED = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,12}(\\p{Lu}[^()\\n]{1,80}?) ?\\(\\s?(?:NYSE|NASDAQ|Nasdaq|TSX|TSXV|CSE|LSE|AIM|OTC|OTCQB|OTCQX|ASX|SIX"
                    + "|FWB|Euronext|BSE|NSE|HKEX|SGX|TSE|KOSPI|KRX|SSE|SZSE|XETRA)\\b");

    private static final class BuiltIn {
        private static final Wires WIRES = Wires.builtIn();
    }

    private Releases() {}

    /// What a story is, or null if nothing marks it as a press release.
    ///
    /// @param text the story's text
    /// @param said what is said of it, at each place where it was seen
    public static @Nullable Release of(String text, List<Credits> said) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        for (Wires.Wire wire : BuiltIn.WIRES.wires()) {
            for (String mark : wire.marks()) {
                int at = head.indexOf(mark);
                if (at >= 0) {
                    return new Release(wire.name(), issuer(text, at + mark.length(), wire));
                }
            }
        }
        for (Wires.Wire wire : BuiltIn.WIRES.wires()) {
            if (said.stream().anyMatch(credits -> names(wire, credits.byline()) || names(wire, credits.publisher()))) {
                return new Release(wire.name(), issuer(text, 0, wire));
            }
        }
        return null;
    }

    private static boolean names(Wires.Wire wire, @Nullable String credit) {
        return credit != null && wire.credits().contains(credit.strip().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String issuer(String text, int behindMark, Wires.Wire wire) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (String line : lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size())
                .reversed()) {
            for (LinePattern pattern : BuiltIn.WIRES.issuers()) {
                String value = line.length() > LONGEST_ISSUER ? null : pattern.value(line);
                if (value != null && !value.isEmpty() && !names(wire, value)) {
                    return value;
                }
            }
        }
        int end = text.indexOf('\n', behindMark) < 0 ? text.length() : text.indexOf('\n', behindMark);
        Matcher listed = LISTED.matcher(text.substring(behindMark, end));
        return listed.find() ? listed.group(1).strip() : null;
    }
}
