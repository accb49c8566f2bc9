/// What stands in a desk's folder, and is the index in step with the corpus?
///
/// Start at [org.copydesk.pipeline.desk.Desk].
@NullMarked
package org.copydesk.pipeline.desk;

import org.jspecify.annotations.NullMarked;
