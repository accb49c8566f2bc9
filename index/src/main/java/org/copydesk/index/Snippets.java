package org.copydesk.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.Span;
import org.copydesk.index.Highlight.Part;

/// Chooses the stretches of a text that show best why it was found: sentences, or the middle of long ones.
final class Snippets {

    private static final int LONGEST = 240;
    private static final int LEAD_IN = 60;
    private static final int TO_WORD = 24;

    private Snippets() {}

    /// At most `most` stretches of `text`, in its order: those with the most different matches, then the most, then
    /// the earliest. Without matches the beginning of the text alone.
    ///
    /// @param matches sorted, apart
    static List<Highlight> of(String text, List<Span> matches, int most) {
        if (most == 0) {
            return List.of();
        }
        if (matches.isEmpty()) {
            Span first = Sentences.at(text, firstLetter(text));
            return List.of(highlight(text, window(text, first, first.start(), first.start()), matches));
        }
        return candidates(text, matches).stream()
                .sorted(Comparator.comparingLong(Snippets::differentMatches)
                        .thenComparingInt(highlight -> highlight.matches().size())
                        .reversed()
                        .thenComparingInt(Highlight::start))
                .limit(most)
                .sorted(Comparator.comparingInt(Highlight::start))
                .toList();
    }

    private static List<Highlight> candidates(String text, List<Span> matches) {
        List<Highlight> candidates = new ArrayList<>();
        int shown = 0;
        int next = 0;
        while (next < matches.size()) {
            Span first = matches.get(next);
            Span window = window(text, Sentences.at(text, first.start()), first.start(), first.end());
            int start = Math.max(shown, window.start());
            int end = window.end();
            int from = next;
            while (next < matches.size() && matches.get(next).start() < end) {
                // a window never cuts through a match
                end = Math.max(end, matches.get(next).end());
                next++;
            }
            candidates.add(highlight(text, new Span(start, end), matches.subList(from, next)));
            shown = end;
        }
        return candidates;
    }

    private static long differentMatches(Highlight highlight) {
        return highlight.matches().stream()
                .map(match -> match.of(highlight.snippet()).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static Highlight highlight(String text, Span window, List<Span> matches) {
        List<Span> inside = matches.stream()
                .map(match -> new Span(match.start() - window.start(), match.end() - window.start()))
                .toList();
        return new Highlight(Part.TEXT, window.start(), window.of(text), inside);
    }

    /// The part of `sentence` to show, so that the match from `start` to `end` is in it, even if it ends later.
    private static Span window(String text, Span sentence, int start, int end) {
        int from = sentence.start();
        if (sentence.length() > LONGEST && start - from > LEAD_IN) {
            from = wordStart(text, start - LEAD_IN, start);
        }
        int to = Math.max(end, sentence.end());
        if (to - from > LONGEST) {
            to = wordEnd(text, Math.max(end, from + LONGEST), end);
        }
        return new Span(from, to);
    }

    /// The first start of a word from `from` on, before `limit`; else a whole character's start.
    private static int wordStart(String text, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + TO_WORD); i++) {
            if (i > 0 && Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return wholeCharacter(text, from);
    }

    /// The last end of a word up to `to`, not before `limit`; else a whole character's end.
    private static int wordEnd(String text, int to, int limit) {
        for (int i = to; i > Math.max(limit, to - TO_WORD); i--) {
            if (i == text.length()
                    || (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1)))) {
                return i;
            }
        }
        int cut = wholeCharacter(text, to);
        return cut >= limit && cut > 0 ? cut : to;
    }

    /// `at`, or the unit before it where it would part a surrogate pair or a letter from its accents.
    private static int wholeCharacter(String text, int at) {
        int whole = at;
        while (whole > 0 && whole < text.length() && belongsToTheOneBefore(text, whole)) {
            whole--;
        }
        return whole;
    }

    private static boolean belongsToTheOneBefore(String text, int at) {
        boolean pair = Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        return pair
                || switch (Character.getType(text.codePointAt(at))) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
