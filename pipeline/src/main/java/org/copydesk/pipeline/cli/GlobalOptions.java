package org.copydesk.pipeline.cli;

import java.nio.file.Path;
import org.copydesk.pipeline.terminal.ColorChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that stand on every command, before or behind its name.
final class GlobalOptions {

    @Option(
            names = "--desk",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            order = 101,
            description =
                    "the folder that holds the stories; else $COPYDESK_DESK, else the folder desk where one stands"
                            + " here, else one in your data folder")
    @Nullable
    Path desk;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            order = 102,
            description = "answer with JSON, one object a line")
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, order = 103, description = "say nothing but data and errors")
    boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            order = 104,
            description = "auto, always or never")
    ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 105,
            description = "show this help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 106,
            description = "show the version")
    boolean version;
}
