package org.copydesk.pipeline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The command above all commands.
@Command(
        name = "copydesk",
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Piles of news files in, each story once, clean, with names and figures, out.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions, before or behind the command:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  copydesk ingest ~/articles",
            "  copydesk search 'firm:\"Northwind Marine\" date:2025-01..2025-06'",
            "",
            "copydesk COMMAND --help tells more about each command."
        })
final class Copydesk {

    @Mixin
    final GlobalOptions globals;

    Copydesk(GlobalOptions globals) {
        this.globals = globals;
    }
}
