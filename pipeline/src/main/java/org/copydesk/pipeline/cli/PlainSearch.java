package org.copydesk.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.pipeline.terminal.ColorChoice;

/// Reads the plain command lines of `search` without picocli, whose classes take longer to load than the search takes.
///
/// Only what is plain is read here: words, and options that are spelt out and have sound values. Whatever is not, a
/// slip of the hand above all, and whatever a configuration file may have a say in, is left to picocli, which remains
/// the one that says what a command line means.
final class PlainSearch {

    private static final int MOST_DIGITS = 6;
    private static final Set<String> VALUED_GLOBALS = Set.of("--desk", "--color");
    private static final Set<String> FLAG_GLOBALS = Set.of("--json", "--quiet");

    private final Session session;
    private final GlobalOptions globals;
    private final SearchCommand search;
    private final List<String> words = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PlainSearch(Session session, GlobalOptions globals) {
        this.session = session;
        this.globals = globals;
        this.search = new SearchCommand(session);
    }

    /// The search that `args` plainly ask for, its global options put into `globals`; empty, and `globals` untouched,
    /// where picocli is to read them.
    static Optional<SearchCommand> of(List<String> args, Session session, GlobalOptions globals) {
        int command = command(args);
        if (command < 0 || Files.exists(session.shell().configFile())) {
            return Optional.empty();
        }
        List<String> rest = new ArrayList<>(args);
        rest.remove(command);
        GlobalOptions read = new GlobalOptions();
        PlainSearch plain = new PlainSearch(session, read);
        if (!plain.readAll(rest)) {
            return Optional.empty();
        }
        globals.desk = read.desk;
        globals.json = read.json;
        globals.quiet = read.quiet;
        globals.color = read.color;
        return Optional.of(plain.search);
    }

    /// Where the word `search` stands, behind nothing but global options; -1 for nowhere.
    private static int command(List<String> args) {
        int at = 0;
        while (at < args.size() && !args.get(at).equals("search")) {
            String arg = args.get(at);
            int equals = arg.indexOf('=');
            boolean valued = VALUED_GLOBALS.contains(equals < 0 ? arg : arg.substring(0, equals));
            if (!valued && !FLAG_GLOBALS.contains(arg)) {
                return -1;
            }
            at += valued && equals < 0 ? 2 : 1;
        }
        return at < args.size() ? at : -1;
    }

    private boolean readAll(List<String> args) {
        String desk = session.shell().variable("COPYDESK_DESK");
        globals.desk = desk.isEmpty() ? null : Path.of(desk);
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("-")) {
                words.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (!seen.add(name)) {
                return false;
            }
            if (equals < 0 && flag(name)) {
                continue;
            }
            if (equals < 0 && ++i == args.size()) {
                return false;
            }
            String value = equals < 0 ? args.get(i) : arg.substring(equals + 1);
            if (value.startsWith("-") || value.isBlank() || !option(name, value)) {
                return false;
            }
        }
        search.query = List.copyOf(words);
        return true;
    }

    private boolean flag(String name) {
        switch (name) {
            case "--facets" -> search.facets = true;
            case "--full" -> search.full = true;
            case "--json" -> globals.json = true;
            case "--quiet" -> globals.quiet = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean option(String name, String value) {
        return switch (name) {
            case "--like" -> set(Optional.of(value), sound -> search.like = sound);
            case "--desk" -> set(Optional.of(Path.of(value)), sound -> globals.desk = sound);
            case "--limit" -> set(number(value), sound -> search.limit = sound);
            case "--offset" -> set(number(value), sound -> search.offset = sound);
            case "--sort" -> set(one(SearchCommand.Order.values(), value), sound -> search.sort = sound);
            case "--color" -> set(one(ColorChoice.values(), value), sound -> globals.color = sound);
            default -> false;
        };
    }

    private static <T> boolean set(Optional<T> value, Consumer<T> field) {
        value.ifPresent(field);
        return value.isPresent();
    }

    private static <E> Optional<E> one(E[] values, String typed) {
        for (E value : values) {
            if (value.toString().equals(typed)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String digits) {
        boolean plain = digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
