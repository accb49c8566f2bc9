/// Which names may stand for one and the same? Start at [org.copydesk.models.proposals.Proposals]; a person decides.
@NullMarked
package org.copydesk.models.proposals;

import org.jspecify.annotations.NullMarked;
