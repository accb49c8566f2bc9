@NullMarked
package org.copydesk.corpus.store;

import org.jspecify.annotations.NullMarked;
