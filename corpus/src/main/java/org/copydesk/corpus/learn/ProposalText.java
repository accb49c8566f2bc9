package org.copydesk.corpus.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Proposals as a file of rules that a person reads, corrects and approves: each waits with `approved = false`,
/// has its evidence as a comment, and a test.
public final class ProposalText {

    private static final int EXCERPT = 100;
    private static final int NAME_WORDS = 3;
    private static final int LONGEST_NAME = 60;

    private final StringBuilder toml = new StringBuilder();
    private final Set<String> names = new HashSet<>();

    private ProposalText() {}

    /// The file, TOML 1.0.
    public static String of(List<Proposal> proposals) {
        ProposalText text = new ProposalText();
        text.toml
                .append(
                        "# Proposed from what stands on many pages of a site. Nothing of it acts before you approve it:\n")
                .append("# read each rule, then write approved = true. `copydesk rules test FILE` runs the tests.\n");
        String site = "";
        for (Proposal proposal : proposals) {
            if (!proposal.site().name().equals(site)) {
                site = proposal.site().name();
                text.toml
                        .append("\n# ")
                        .append(comment(site))
                        .append(": ")
                        .append(proposal.of())
                        .append(" pages\n");
            }
            text.write(proposal);
        }
        return text.toml.toString();
    }

    private void write(Proposal proposal) {
        String where = proposal.site().host() != null
                ? "sites = [" + quoted(String.valueOf(proposal.site().host())) + "]"
                : "files = [" + quoted(proposal.site().files()) + "]";
        toml.append("\n# on ")
                .append(proposal.pages())
                .append(" of ")
                .append(proposal.of())
                .append(" pages, ");
        toml.append(proposal.kept() == 0 ? "never" : "on " + proposal.kept() + " of them")
                .append(" kept as story:\n# ");
        toml.append(comment(proposal.example())).append("\n[[rule]]\nname = ").append(quoted(name(proposal)));
        toml.append("\nreason = ")
                .append(quoted(reason(proposal)))
                .append('\n')
                .append(where)
                .append('\n');
        String selector = proposal.selector();
        if (selector != null) {
            toml.append("does = \"cut\"\nselector = ").append(quoted(selector)).append('\n');
        } else {
            toml.append("does = \"cut\"\nlines = [")
                    .append(quoted(proposal.line()))
                    .append("]\n");
        }
        toml.append("approved = false\n");
        test(proposal, selector);
    }

    private void test(Proposal proposal, @Nullable String selector) {
        toml.append("\n[[test]]\n");
        String host = proposal.site().host();
        if (host != null) {
            toml.append("url = ").append(quoted("https://" + host + "/")).append('\n');
        } else {
            toml.append("file = ")
                    .append(quoted(proposal.site().files().replace("*", "page")))
                    .append('\n');
        }
        String neighbour = proposal.neighbour();
        if (selector != null) {
            toml.append("html = ")
                    .append(quoted(element(selector, proposal.example())
                            + (neighbour == null ? "" : "<p>" + escaped(neighbour) + "</p>")))
                    .append('\n');
        } else {
            toml.append("text = ")
                    .append(quoted(proposal.example() + (neighbour == null ? "" : "\n\n" + neighbour)))
                    .append('\n');
        }
        toml.append("cuts = [").append(quoted(proposal.example())).append("]\n");
        if (neighbour != null) {
            toml.append("keeps = [").append(quoted(start(neighbour))).append("]\n");
        }
    }

    private static String reason(Proposal proposal) {
        return "stands on " + proposal.pages() + " of " + proposal.of() + " pages of the site";
    }

    /// The site's first name and the first words of the block.
    private String name(Proposal proposal) {
        String words = proposal.site().name().replaceFirst("\\..*", "") + " " + proposal.example();
        StringBuilder name = new StringBuilder();
        int count = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && count <= NAME_WORDS && name.length() + word.length() < LONGEST_NAME) {
                name.append(name.isEmpty() ? "" : "-").append(word);
                count++;
            }
        }
        String base = name.isEmpty() ? "block" : name.toString();
        String free = base;
        for (int i = 2; !names.add(free); i++) {
            free = base + "-" + i;
        }
        return free;
    }

    /// An element that the selector finds: `div.a.b`, `div#a`.
    private static String element(String selector, String text) {
        int name = selector.indexOf('#') >= 0 ? selector.indexOf('#') : selector.indexOf('.');
        String tag = selector.substring(0, name);
        String attribute = selector.charAt(name) == '#' ? "id" : "class";
        String value = selector.substring(name + 1).replace('.', ' ');
        return "<" + tag + " " + attribute + "='" + value + "'>" + escaped(text) + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String start(String text) {
        int space = text.length() <= EXCERPT ? text.length() : text.lastIndexOf(' ', EXCERPT);
        return space <= 0 ? text : text.substring(0, space);
    }

    private static String comment(String text) {
        String line = text.length() <= EXCERPT ? text : start(text) + " …";
        return line.replaceAll("\\p{Cntrl}", " ");
    }

    /// A basic string of TOML.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
