package org.copydesk.corpus.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.corpus.Entity;

/// Which names are one after a row of decisions.
final class NameSets {

    /// By each of its names, a set of names; the first one is the main name.
    private final Map<Entity, List<Entity>> sets = new HashMap<>();

    private NameSets() {}

    static NameSets of(List<Decision> decisions) {
        NameSets sets = new NameSets();
        decisions.forEach(sets::add);
        return sets;
    }

    private void add(Decision decision) {
        switch (decision.kind()) {
            case MERGE -> merge(decision.names());
            case SPLIT -> split(decision.names());
        }
    }

    /// The first name given is the main one from now on, even of a set in which it was not.
    private void merge(List<Entity> names) {
        Set<Entity> all = new LinkedHashSet<>();
        all.add(names.getFirst());
        names.forEach(name -> all.addAll(of(name)));
        put(List.copyOf(all));
    }

    private void split(List<Entity> names) {
        List<Entity> left = new ArrayList<>(of(names.getFirst()));
        for (Entity name : names.subList(1, names.size())) {
            if (left.remove(name)) {
                sets.remove(name);
            }
        }
        put(left);
    }

    private void put(List<Entity> set) {
        set.forEach(name -> {
            if (set.size() > 1) {
                sets.put(name, set);
            } else {
                sets.remove(name);
            }
        });
    }

    /// The names that are one with `name`, the main one first; it alone where there are no others.
    List<Entity> of(Entity name) {
        return sets.getOrDefault(name, List.of(name));
    }

    /// The main name of each name that is one with others, main names included.
    Map<Entity, Entity> mains() {
        Map<Entity, Entity> mains = new LinkedHashMap<>();
        sets.forEach((name, set) -> mains.put(name, set.getFirst()));
        return mains;
    }
}
