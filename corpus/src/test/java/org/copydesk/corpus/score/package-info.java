@NullMarked
package org.copydesk.corpus.score;

import org.jspecify.annotations.NullMarked;
