/// Whose words are these? Stories that a firm wrote about itself and had sent out are told by the marks that
/// the wires for press releases leave in them.
///
/// Start at [org.copydesk.corpus.release.Releases]; the marks are data, `wires.toml`, each with its reason.
@NullMarked
package org.copydesk.corpus.release;

import org.jspecify.annotations.NullMarked;
