/// What did the user type, and what does it answer? The commands, one class each, and what they have in common.
///
/// Start at [org.copydesk.pipeline.cli.Cli]; the list of commands is `CommandCatalog`.
@NullMarked
package org.copydesk.pipeline.cli;

import org.jspecify.annotations.NullMarked;
