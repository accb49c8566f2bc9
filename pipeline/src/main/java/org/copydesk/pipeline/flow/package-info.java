/// How does a pile of files become a batch of filed stories?
///
/// Start at [org.copydesk.pipeline.flow.Ingest]; see [org.copydesk.pipeline.flow.IngestSettings] for what a run is told
/// and
/// [org.copydesk.pipeline.flow.IngestResult] for what it answers.
@NullMarked
package org.copydesk.pipeline.flow;

import org.jspecify.annotations.NullMarked;
