@NullMarked
package org.copydesk.corpus.same;

import org.jspecify.annotations.NullMarked;
