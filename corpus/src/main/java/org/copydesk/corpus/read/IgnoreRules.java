package org.copydesk.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The rules of one folder's `.copydeskignore`, in the syntax of gitignore(5): blank lines and `#` comments,
/// `*`, `?`, `[a-z]`, `**`, a leading `/` or one in the middle (from this folder only), a trailing `/` (folders
/// only), a leading `!` (take back), and a backslash before any of these. The last rule that matches decides.
final class IgnoreRules {

    /// What a folder's rules say of a path.
    enum Say {
        IGNORE,
        TAKE,
        NOTHING
    }

    /// The name of the file that holds the rules.
    static final String FILE = ".copydeskignore";

    private record Rule(Pattern path, boolean foldersOnly, Say say) {}

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /// The rules in these lines.
    static IgnoreRules of(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines) {
            String rule = withoutTrailingBlanks(line);
            if (!rule.isEmpty() && rule.charAt(0) != '#') {
                rules.add(rule(rule));
            }
        }
        return new IgnoreRules(List.copyOf(rules));
    }

    /// What the rules say of `path`, relative to their folder and joined with `/`.
    Say of(String path, boolean folder) {
        for (Rule rule : rules.reversed()) {
            if ((folder || !rule.foldersOnly) && rule.path.matcher(path).matches()) {
                return rule.say;
            }
        }
        return Say.NOTHING;
    }

    private static Rule rule(String line) {
        boolean taken = line.charAt(0) == '!';
        String glob = taken ? line.substring(1) : line;
        boolean foldersOnly = glob.endsWith("/");
        if (foldersOnly) {
            glob = glob.substring(0, glob.length() - 1);
        }
        boolean anchored = glob.contains("/");
        if (glob.startsWith("/")) {
            glob = glob.substring(1);
        }
        return new Rule(compiled(glob, anchored), foldersOnly, taken ? Say.TAKE : Say.IGNORE);
    }

    private static Pattern compiled(String glob, boolean anchored) {
        String anywhere = anchored ? "" : "(?:.*/)?";
        try {
            return Pattern.compile(anywhere + regex(glob), Pattern.DOTALL);
        } catch (PatternSyntaxException e) { // a range that falls, as in [z-a]: then it means itself
            return Pattern.compile(anywhere + Pattern.quote(glob), Pattern.DOTALL);
        }
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at);
            if (glob.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (glob.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else if (c == '[' && glob.indexOf(']', at + 2) > 0) {
                int end = glob.indexOf(']', at + 2);
                regex.append(group(glob.substring(at + 1, end)));
                at = end + 1;
            } else if (c == '\\' && at + 1 < glob.length()) {
                regex.append(Pattern.quote(glob.substring(at + 1, at + 2)));
                at += 2;
            } else {
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
                at++;
            }
        }
        return regex.toString();
    }

    private static String group(String inside) {
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        StringBuilder group = new StringBuilder(not ? "[^/" : "[");
        for (char c : inside.substring(not ? 1 : 0).toCharArray()) {
            group.append(c == '-' || Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
        }
        return group.append(']').toString();
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }
}
