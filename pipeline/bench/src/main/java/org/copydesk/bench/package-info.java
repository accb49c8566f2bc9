/// How fast is it, beside its peers, on pages made here?
///
/// Start at [org.copydesk.bench.Bench].
@NullMarked
package org.copydesk.bench;

import org.jspecify.annotations.NullMarked;
