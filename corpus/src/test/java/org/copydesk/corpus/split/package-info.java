@NullMarked
package org.copydesk.corpus.split;

import org.jspecify.annotations.NullMarked;
