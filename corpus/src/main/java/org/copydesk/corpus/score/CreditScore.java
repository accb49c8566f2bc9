package org.copydesk.corpus.score;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.score.GoldCredits.Field;
import org.jspecify.annotations.Nullable;

/// Scores what stories say of themselves against what a person read. A headline is right with the same letters
/// and digits in the same order, whatever their case; authors with the same words in any order; a date with
/// the same day. For one thread.
public final class CreditScore {

    /// How one field came out.
    ///
    /// @param wanted stories of which the page gives it
    /// @param right those of them of which it came out rightly
    /// @param absent stories of which the page does not give it
    /// @param invented those of them of which something came out all the same
    public record Total(int wanted, int right, int absent, int invented) {

        Total plus(boolean isWanted, boolean isRight, boolean isInvented) {
            return new Total(
                    wanted + (isWanted ? 1 : 0),
                    right + (isRight ? 1 : 0),
                    absent + (isWanted ? 0 : 1),
                    invented + (isInvented ? 1 : 0));
        }
    }

    private static final Pattern NOT_OF_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> JOINING = Set.of("and", "by", "und", "et", "y");
    private static final int DAY = 10;

    private final Map<Field, Total> totals = new EnumMap<>(Field.class);

    /// Adds a story.
    ///
    /// @param said what came out, or null where the story did not
    public void add(GoldCredits gold, @Nullable Credits said) {
        gold.values().forEach((field, wanted) -> {
            String found = said == null ? null : value(field, said);
            boolean right = wanted != null && found != null && same(field, wanted, found);
            Total before = totals.getOrDefault(field, new Total(0, 0, 0, 0));
            totals.put(field, before.plus(wanted != null, right, wanted == null && found != null));
        });
    }

    private static @Nullable String value(Field field, Credits said) {
        return switch (field) {
            case TITLE -> said.title();
            case AUTHOR -> said.byline();
            case DATE -> said.published().at();
        };
    }

    private static boolean same(Field field, String wanted, String found) {
        return switch (field) {
            case TITLE -> words(wanted).equals(words(found));
            case AUTHOR -> names(wanted).equals(names(found));
            case DATE -> day(wanted).equals(day(found));
        };
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>(words(text));
        names.removeAll(JOINING);
        return names;
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Stream.of(NOT_OF_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String day(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }

    /// The fields that gold had, in the order of [Field].
    public Map<Field, Total> totals() {
        return new TreeMap<>(totals);
    }
}
