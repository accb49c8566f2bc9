package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a dump the marks of the program that made it: numbers of links, as text browsers print them, with the
/// list of addresses at the end, and Markdown. A page without such marks is passed through as it is.
final class LineMarks {

    /// One of the addresses that a text browser lists at the end.
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*(?:\\[\\d{1,4}]|\\d{1,4}\\.)\\s+(?:https?|ftp|file|mailto|javascript):.*");

    private static final Pattern NUMBER = Pattern.compile("\\[\\d{1,4}](?=[\\p{L}\\p{N}\"“„«'‘(\\[*_!$€£]|$)");

    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\[\\]]{0,300}]\\([^()\\s]{1,2000}(?: \"[^\"]{0,300}\")?\\)");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{1,300})]\\((?:https?:|/|#|mailto:)[^()\\s]{0,2000}(?: \"[^\"]{0,300}\")?\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,600}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_]{1,600}?)(?<=[^\\s*_])\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");

    private LineMarks() {}

    /// The same lines, each where it stood, without marks.
    static List<String> without(List<String> lines) {
        int addresses = addresses(lines);
        boolean markdown = isMarkdown(lines);
        if (addresses == lines.size() && !markdown) {
            return lines;
        }
        List<String> plain = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = i >= addresses ? "" : lines.get(i);
            if (addresses < lines.size() && line.indexOf('[') >= 0) {
                // As wide as it was: the width tells where lines were wrapped.
                line = NUMBER.matcher(line).replaceAll(mark -> "\u200B".repeat(mark.end() - mark.start()));
            }
            plain.add(markdown ? unmarked(line) : line);
        }
        return plain;
    }

    /// The line from which on the dump only lists addresses, the heading over them with it; their number where it
    /// does not.
    private static int addresses(List<String> lines) {
        int found = 0;
        int first = lines.size();
        int at = lines.size() - 1;
        while (at >= 0) {
            String line = lines.get(at);
            if (ADDRESS.matcher(line).matches()) {
                found++;
                first = at;
            } else if (!line.isBlank() && first - at > 3) {
                break;
            } else if (!line.isBlank() && found > 0) {
                // "References", "Visible links"
                boolean label = line.strip().length() <= 40 && Shape.of(line).words() <= 3;
                if (!label) {
                    break;
                }
                first = at;
            } else if (!line.isBlank()) {
                return lines.size();
            }
            at--;
        }
        return found >= 2 ? first : lines.size();
    }

    /// Two kinds of its marks, or links alone: a star or a number sign may stand anywhere.
    private static boolean isMarkdown(List<String> lines) {
        boolean heading = false;
        boolean strong = false;
        boolean link = false;
        for (String line : lines) {
            heading |= line.startsWith("#") && HEADING.matcher(line).matches();
            strong |= line.indexOf("**") >= 0 && STRONG.matcher(line).find();
            link |= line.indexOf("](") >= 0
                    && (LINK.matcher(line).find() || IMAGE.matcher(line).find());
            if (link || (heading && strong)) {
                return true;
            }
        }
        return heading && startsWithHeading(lines);
    }

    private static boolean startsWithHeading(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> HEADING.matcher(line).matches())
                .isPresent();
    }

    private static String unmarked(String line) {
        String text = line;
        if (text.indexOf("](") >= 0) {
            text = LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
        }
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            text = EMPHASIS.matcher(STRONG.matcher(text).replaceAll("$2")).replaceAll("$2");
        }
        Matcher heading = HEADING.matcher(text);
        return text.indexOf('#') >= 0 && heading.matches() ? heading.group(1) : text;
    }
}
