package org.copydesk.corpus.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.Fingerprint;
import org.copydesk.corpus.same.Grouping;
import org.copydesk.corpus.same.Link;
import org.copydesk.corpus.same.Matcher;
import org.copydesk.corpus.same.Relation;
import org.copydesk.corpus.same.SketchTable;
import org.jspecify.annotations.Nullable;

/// Says what stories would be to those of a desk, and to each other, and stores nothing. Reads the
/// fingerprints of the whole desk at the start; keeps those of the new stories in memory. For one thread;
/// whoever opens it closes it.
public final class Trial implements AutoCloseable {

    /// New stories are numbered from here, above all rows of a desk.
    private static final int FIRST = 1 << 30;

    private final @Nullable Database desk;
    private final SketchTable table = new SketchTable();
    private final Matcher matcher = new Matcher(table, this::fingerprint);
    private final List<Fingerprint> fresh = new ArrayList<>();
    private final List<StoryId> ids = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Trial(@Nullable Database desk) {
        this.desk = desk;
    }

    /// What the stories tried would be.
    ///
    /// @param near in nearly the same words as one that comes before
    /// @param version another state of one that comes before
    /// @param contained inside another one, and none of the above
    public record Counts(long near, long version, long contained) {}

    /// A trial against the desk in `folder`, which need not be there.
    ///
    /// @throws DeskException if it cannot be read
    public static Trial open(Path folder) {
        Path file = folder.resolve("corpus.sqlite");
        if (!Files.isRegularFile(file)) {
            return new Trial(null);
        }
        Corpus.openReadOnly(folder).close();
        Database desk = new Database(file);
        Trial trial = new Trial(desk);
        desk.read(connection -> {
            try (Query all = new Query(connection, "SELECT story, words FROM fingerprints ORDER BY story")) {
                all.each(row -> trial.matcher.note(row.getInt(1), new Fingerprint(Bytes.of(row.getBytes(2)))));
            }
            return true;
        });
        return trial;
    }

    /// Tries a story that the desk lacks and that was not tried before.
    public void add(StoryId id, String text) {
        ids.add(id);
        Fingerprint fingerprint = Fingerprint.of(text);
        fresh.add(fingerprint);
        links.addAll(matcher.add(FIRST + fresh.size() - 1, fingerprint));
    }

    private @Nullable Fingerprint fingerprint(int story) {
        if (story >= FIRST) {
            return fresh.get(story - FIRST);
        }
        Database held = desk;
        if (held == null) {
            return null;
        }
        Optional<Fingerprint> found = held.read(connection -> {
            try (Query find = new Query(connection, "SELECT words FROM fingerprints WHERE story = ?")) {
                return find.with(story).first(row -> new Fingerprint(Bytes.of(row.getBytes(1))));
            }
        });
        return found.orElse(null);
    }

    /// The stories of the desk first, then as a batch ranks them.
    private int compare(int one, int other) {
        if (one < FIRST || other < FIRST) {
            return Integer.compare(one, other);
        }
        int fuller = Integer.compare(
                fresh.get(other - FIRST).length(), fresh.get(one - FIRST).length());
        return fuller != 0 ? fuller : ids.get(one - FIRST).compareTo(ids.get(other - FIRST));
    }

    /// What came of it so far. Which stories of the desk are one story with each other is not looked at.
    public Counts counts() {
        Grouping.Groups groups = Grouping.of(links, this::compare);
        Set<Integer> again = new HashSet<>();
        Map<Integer, Integer> leaders = new HashMap<>();
        for (List<Integer> group : groups.groups()) {
            group.forEach(story -> leaders.put(story, group.getFirst()));
            again.addAll(group.subList(1, group.size()));
        }
        again.removeIf(story -> story < FIRST);
        Set<Integer> near = new HashSet<>();
        for (Link link : links) {
            if (link.likeness().relation() == Relation.NEAR
                    && Objects.equals(leaders.get(link.shorter()), leaders.get(link.longer()))) {
                near.add(link.shorter());
                near.add(link.longer());
            }
        }
        long nearly = again.stream().filter(near::contains).count();
        long inside = groups.contained().stream()
                .map(Link::shorter)
                .filter(story -> story >= FIRST && !again.contains(story))
                .distinct()
                .count();
        return new Counts(nearly, again.size() - nearly, inside);
    }

    @Override
    public void close() {
        table.close();
        if (desk != null) {
            desk.close();
        }
    }
}
