/// How does one file become findable stories? Through the flow (package `flow`), which the command line (package
/// `cli`) starts. Start at [org.copydesk.pipeline.Main].
@NullMarked
package org.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
