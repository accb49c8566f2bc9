/// How does a result look to the person who asked? Text from files made harmless, columns that line up, colours only
/// where they can be seen, data on stdout and talk on stderr.
///
/// Start at [org.copydesk.pipeline.terminal.Terminal]; [org.copydesk.pipeline.terminal.Shell] is what surrounds it.
@NullMarked
package org.copydesk.pipeline.terminal;

import org.jspecify.annotations.NullMarked;
