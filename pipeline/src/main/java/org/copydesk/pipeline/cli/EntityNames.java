package org.copydesk.pipeline.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.EntityCount;

/// Finds whom a user means by a name, which may begin with a type: `firm:Northwind`.
final class EntityNames {

    private static final int HINTS = 5;
    private static final int LONGEST_ACRONYM = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Corpus corpus;

    EntityNames(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Everybody who is called so, by their main names.
    ///
    /// @throws RefusedException if nobody is, with the nearest names
    List<Entity> called(String typed) {
        Optional<EntityType> type = type(typed);
        String name = type.isPresent() ? typed.substring(typed.indexOf(':') + 1).strip() : typed.strip();
        List<Entity> called = corpus.called(name).stream()
                .filter(entity -> type.isEmpty() || isOf(entity, type.get(), name))
                .toList();
        if (called.isEmpty()) {
            throw new RefusedException("nobody is called '" + typed + "'" + hint(name));
        }
        return called;
    }

    /// Whether an entity is of `type`, or one with a name of that type: an institution that was made one with a firm is
    /// still found as the institution.
    private boolean isOf(Entity entity, EntityType type, String name) {
        return entity.type() == type
                || corpus.oneWith(entity).stream()
                        .anyMatch(each -> each.type() == type && each.name().equalsIgnoreCase(name));
    }

    /// The one name that is meant, as it stands in stories: its own, not the main name of what it is one with.
    ///
    /// @throws RefusedException if nobody is called so, or several are
    Entity one(String typed) {
        Optional<EntityType> type = type(typed);
        String name = type.isPresent() ? typed.substring(typed.indexOf(':') + 1).strip() : typed.strip();
        List<Entity> own = corpus.names().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name))
                .filter(entity -> type.isEmpty() || entity.type() == type.get())
                .toList();
        List<Entity> exact =
                own.stream().filter(entity -> entity.name().equals(name)).toList();
        List<Entity> meant = exact.isEmpty() ? own : exact;
        if (meant.isEmpty()) {
            throw new RefusedException("nobody is called '" + typed + "'" + hint(name));
        }
        if (meant.size() > 1) {
            throw new RefusedException("'" + typed + "' stands for several, say which: "
                    + meant.stream().map(EntityNames::typed).collect(Collectors.joining(", ")));
        }
        return meant.getFirst();
    }

    /// As [#one(String)], for several.
    ///
    /// @throws RefusedException also if one is named twice
    List<Entity> each(List<String> typed) {
        List<Entity> meant = new ArrayList<>();
        for (String name : typed) {
            Entity entity = one(name);
            if (meant.contains(entity)) {
                throw new RefusedException("'" + name + "' is named twice");
            }
            meant.add(entity);
        }
        return meant;
    }

    /// `firm:Northwind`, as it may be typed.
    static String typed(Entity entity) {
        return entity.type().name().toLowerCase(Locale.ROOT) + ":" + entity.name();
    }

    private static Optional<EntityType> type(String typed) {
        int colon = typed.indexOf(':');
        String word = colon < 0 ? "" : typed.substring(0, colon).toUpperCase(Locale.ROOT);
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(word))
                .findFirst();
    }

    private String hint(String name) {
        Set<String> near = new LinkedHashSet<>();
        corpus.entities(null, name, HINTS).stream().map(EntityCount::name).forEach(near::add);
        if (near.isEmpty()) {
            List<String> names = corpus.names().stream().map(Entity::name).toList();
            String letters = folded(name);
            names.stream()
                    .filter(each -> folded(each).equals(letters)
                            || (name.length() <= LONGEST_ACRONYM
                                    && initials(each).equalsIgnoreCase(name)))
                    .limit(HINTS)
                    .forEach(near::add);
            Nearest.to(name, names).ifPresent(near::add);
        }
        return near.isEmpty()
                ? "; copydesk entities lists who is named"
                : "; did you mean " + String.join(", ", near) + "?";
    }

    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return PARTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// The initials of the words with a capital, of two or more.
    private static String initials(String name) {
        String initials = PARTS.splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() > 1 ? initials : "";
    }
}
