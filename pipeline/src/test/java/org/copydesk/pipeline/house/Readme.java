package org.copydesk.pipeline.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One page of documentation, and what it claims to exist.
///
/// @param file where it stands
/// @param text its Markdown
record Readme(Path file, String text) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```[^\\n]*\\n(.*?)^ *```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:|#");
    private static final Pattern TYPED = Pattern.compile("(?m)^(?:\\$ )?(?:\\./)?copydesk (.*)$");
    /// What may be meant as a path of this tree: no place of the user's (`./desk`) or of the build's, no pattern, no
    /// placeholder.
    private static final Pattern PATH = Pattern.compile("\\.?[\\w.-]*(/[\\w.-]+)+/?|[\\w-]+\\.(md|xml|txt|java|sh)");
    /// A type's name, perhaps with a member; one with a small letter, for constants and variables have none.
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*(\\.\\w+)*");

    static Readme of(Path file) {
        return new Readme(file, House.read(file));
    }

    /// The pages that stand beside the code, fixtures aside.
    static List<Readme> all() {
        return House.files(House.ROOT, ".md").stream()
                .filter(file -> !file.toString().contains("/src/"))
                .map(Readme::of)
                .toList();
    }

    Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    /// Links and inline code that name a path.
    List<String> paths() {
        Stream<String> links = groups(LINK, text)
                .filter(to -> !ELSEWHERE.matcher(to).lookingAt())
                .map(to -> to.replaceFirst("#.*", ""));
        Stream<String> spans = code().filter(PATH.asMatchPredicate())
                .filter(path -> !path.startsWith("./") && !path.contains("target/"));
        return Stream.concat(links, spans).distinct().toList();
    }

    /// Inline code that names a type: `Story`, `Outcome.Failed`.
    List<String> types() {
        return code().filter(TYPE.asMatchPredicate())
                .filter(word -> !PATH.asMatchPredicate().test(word))
                .distinct()
                .toList();
    }

    /// What follows `copydesk` where it is typed, in fenced blocks and inline.
    List<String> commandLines() {
        return Stream.concat(groups(FENCED, text), code())
                .flatMap(block -> groups(TYPED, block))
                .toList();
    }

    /// Inline code alone that starts with two dashes.
    List<String> options() {
        return code().filter(word -> word.startsWith("--"))
                .map(word -> word.split("[ =]", 2)[0])
                .distinct()
                .toList();
    }

    private Stream<String> code() {
        return groups(CODE, FENCED.matcher(text).replaceAll(""));
    }

    private static Stream<String> groups(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(found -> found.group(1));
    }
}
