package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.site.RulesFile;
import org.copydesk.corpus.site.RulesFormatException;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.corpus.split.RuleTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The files of rules for sites: the same for every command that splits pages.
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "obey the rules for sites in FILE (TOML), above all others; may be given several times")
    @Nullable
    List<Path> files;

    /// The approved rules of all files, in their order. A file whose tests fail is refused.
    ///
    /// @throws RefusedException if a file cannot be read as rules
    SiteRules rules(Session session) throws IOException {
        List<SiteRule> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path path : files == null ? List.<Path>of() : files) {
            RulesFile file = read(session, path);
            for (SiteRule rule : file.rules()) {
                if (!names.add(rule.name())) {
                    throw new RefusedException("two files have a rule '" + rule.name() + "', one of them is " + path);
                }
                all.add(rule);
            }
        }
        return SiteRules.approved(all);
    }

    private static RulesFile read(Session session, Path path) throws IOException {
        try {
            return RuleTrial.passed(RulesFile.read(session.path(path.toString())));
        } catch (RulesFormatException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }
}
