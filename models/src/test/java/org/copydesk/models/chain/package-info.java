/// Is the best row of states the best, and are its probabilities those of the definition?
@NullMarked
package org.copydesk.models.chain;

import org.jspecify.annotations.NullMarked;
