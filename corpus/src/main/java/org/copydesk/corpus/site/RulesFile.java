package org.copydesk.corpus.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// A file of rules with their tests, in TOML 1.0.
///
/// ```toml
/// [[rule]]
/// name = "gazette-letter"
/// reason = "the box for the letter stands between the paragraphs"
/// sites = ["gazette.example"]       # or files = ["gazette/**"], publishers = ["Harbour Gazette"]
/// does = "cut"                      # cut, keep, start, end, title, byline, date, set
/// selector = "div.letter"           # pages with markup
/// lines = ["Get our letter*"]       # text: * any text, # a number
/// approved = true                   # true unless it says false: only approved rules act
///
/// [[test]]
/// url = "https://gazette.example/1"
/// text = "Get our letter every day\nThe pier closes on Friday."
/// cuts = ["Get our letter"]
/// keeps = ["The pier closes"]
/// ```
///
/// @param name the file's name, for messages
/// @param rules in the order of the file
/// @param tests in the order of the file
public record RulesFile(String name, List<SiteRule> rules, List<RuleTest> tests) {

    public RulesFile {
        Objects.requireNonNull(name);
        rules = List.copyOf(rules);
        tests = List.copyOf(tests);
    }

    /// Reads a file. Its tests are not run: that is done by `org.copydesk.corpus.split.RuleTrial`.
    ///
    /// @throws IOException if it cannot be read
    /// @throws RulesFormatException if it is no TOML, or says what rules cannot say
    public static RulesFile read(Path file) throws IOException {
        try {
            return parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new RulesFormatException(file.getFileName() + ": rules are text in UTF-8, this is not");
        }
    }

    /// Reads rules out of a text.
    ///
    /// @param name what messages call it
    /// @throws RulesFormatException as [#read]
    public static RulesFile parse(String name, String toml) {
        JsonNode root;
        try {
            root = new TomlMapper().readTree(toml);
        } catch (JacksonException e) {
            throw new RulesFormatException(name + place(e.getLocation()) + ": " + reason(e));
        }
        RuleTable file = new RuleTable(name, root);
        file.only(List.of("rule", "test"));
        List<SiteRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RuleTable table : file.tables("rule")) {
            SiteRule rule = RuleReader.rule(table);
            if (!names.add(rule.name())) {
                throw table.wrong("there is another rule of that name above");
            }
            rules.add(rule);
        }
        List<RuleTest> tests = new ArrayList<>();
        for (RuleTable table : file.tables("test")) {
            tests.add(RuleReader.test(table, rules));
        }
        return new RulesFile(name, rules, tests);
    }

    private static String place(TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /// The first line: what follows repeats the place.
    private static String reason(JacksonException e) {
        String said = Objects.requireNonNullElse(e.getOriginalMessage(), "this is no TOML");
        return said.lines().findFirst().orElse("this is no TOML");
    }
}
