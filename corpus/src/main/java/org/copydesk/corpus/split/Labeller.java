package org.copydesk.corpus.split;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.copydesk.corpus.split.Labelled.Label;
import org.jspecify.annotations.Nullable;

/// Looks at one block at a time.
final class Labeller {

    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by|written by|reported by|von|par|por)[: ]\\s*\\p{Lu}[\\p{L}'’.-]*(?:[ ,]+(?:and |& |de |van |von |der |al-|bin )*\\p{Lu}[\\p{L}'’.-]*){0,9}(?:\\s*[,|(/·–-].*)?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /// Around a date, a date line has room for a label, a weekday, a time and a place, not for a clause.
    private static final int WORDS_BESIDE_DATE = 7;

    /// Room for a few names, a date and the time that reading takes.
    private static final int LONGEST_BYLINE = 20;

    private final Furniture furniture;
    private final @Nullable Instant anchor;

    Labeller(Furniture furniture, @Nullable Instant anchor) {
        this.furniture = Objects.requireNonNull(furniture);
        this.anchor = anchor;
    }

    /// A look at a block that stands far from any story: known to the furniture rules, running text, or short.
    Labelled glance(Block block) {
        Furniture.Rule rule = furniture.ruleFor(block);
        Label label = rule != null ? labelOf(rule.effect()) : block.prose() ? Label.PROSE : Label.SHORT;
        return new Labelled(block, label, rule, null);
    }

    Labelled label(Block block) {
        Furniture.Rule rule = furniture.ruleFor(block);
        if (rule != null) {
            return new Labelled(block, labelOf(rule.effect()), rule, null);
        }
        if (block.text().startsWith("> ") || block.text().equals(">")) {
            return new Labelled(block, Label.QUOTED, null, null);
        }
        if (block.prose()) {
            return new Labelled(block, furniture.sells(block) ? Label.PROMO : Label.PROSE, null, null);
        }
        DateLine.Found date = DateLine.in(block.text(), anchor);
        boolean byline = block.shape().words() <= LONGEST_BYLINE
                && BYLINE.matcher(block.text()).matches();
        if (byline) {
            return new Labelled(block, Label.BYLINE, null, date);
        }
        if (date != null && !saysMore(block.text(), date)) {
            return new Labelled(block, Label.DATE, null, date);
        }
        return new Labelled(block, Label.SHORT, null, null);
    }

    private static Label labelOf(Furniture.Effect effect) {
        return switch (effect) {
            case CUT -> Label.CUT;
            case END -> Label.END;
            case RELATED -> Label.RELATED;
        };
    }

    private static boolean saysMore(String line, DateLine.Found date) {
        String beside = line.substring(0, date.start()) + " " + line.substring(date.end());
        return Shape.of(DIGITS.matcher(beside).replaceAll(" ")).words() > WORDS_BESIDE_DATE;
    }
}
