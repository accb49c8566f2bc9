/// How were the models of the names room trained, and how good are they? Start reading at [Train] for the first and at
/// [EntityScore] for the second. Nothing here runs when stories are filed.
@NullMarked
package org.copydesk.models.train;

import org.jspecify.annotations.NullMarked;
