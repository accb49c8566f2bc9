/// What do the pages of one site have in common that is no story? Blocks that stand on many of them are found by
/// counting, and written down as rules that a person may approve.
///
/// Start at [org.copydesk.corpus.learn.SiteLearner]; how proposals are written stands in
/// [org.copydesk.corpus.learn.ProposalText].
@NullMarked
package org.copydesk.corpus.learn;

import org.jspecify.annotations.NullMarked;
