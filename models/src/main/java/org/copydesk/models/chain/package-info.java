/// Marks runs of words with kinds: a linear-chain conditional random field (Lafferty, McCallum, Pereira:
/// "Conditional random fields", ICML 2001) over clues that are known by their hash. It knows nothing of names.
/// Start at `ChainModel`.
@NullMarked
package org.copydesk.models.chain;

import org.jspecify.annotations.NullMarked;
