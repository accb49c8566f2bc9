@NullMarked
package org.copydesk.corpus.export;

import org.jspecify.annotations.NullMarked;
