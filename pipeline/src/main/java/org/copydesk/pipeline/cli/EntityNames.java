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

    /// A name as a user gives it, with a type before it or without.
    record Asked(Optional<EntityType> type, String name) {

        static Asked of(String typed) {
            Optional<EntityType> type = EntityNames.type(typed);
            return new Asked(
                    type,
                    type.isPresent() ? typed.substring(typed.indexOf(':') + 1).strip() : typed.strip());
        }

        /// Whether that may be meant.
        boolean may(EntityType other) {
            return type.isEmpty() || type.get() == other;
        }
    }

    /// Everybody who is called so, by their main names; also those whom no story names any more.
    List<Entity> called(Asked asked) {
        return corpus.called(asked.name()).stream()
                .filter(entity ->
                        asked.type().isEmpty() || isOf(entity, asked.type().get(), asked.name()))
                .toList();
    }

    /// What to say to a user where no story names anybody who is called so.
    ///
    /// @param typed as it was typed
    RefusedException nobody(String typed) {
        Asked asked = Asked.of(typed);
        List<Entity> gone = called(asked);
        if (gone.isEmpty()) {
            return new RefusedException("nobody is called '" + typed + "'" + hint(asked.name()));
        }
        String living = gone.stream()
                .flatMap(main -> corpus.oneWith(main).stream())
                .flatMap(each -> corpus.called(each.name()).stream())
                .filter(each -> corpus.entity(each, 1).orElseThrow().count().stories() > 0)
                .map(EntityNames::typed)
                .distinct()
                .collect(Collectors.joining(", "));
        return new RefusedException("no story names '" + typed + "' any more"
                + (living.isEmpty() ? ", though a decision speaks of it" : "; did you mean " + living + "?"));
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
        Asked asked = Asked.of(typed);
        String name = asked.name();
        List<Entity> own = corpus.names().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name))
                .filter(entity -> asked.may(entity.type()))
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
