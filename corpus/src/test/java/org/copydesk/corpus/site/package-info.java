@NullMarked
package org.copydesk.corpus.site;

import org.jspecify.annotations.NullMarked;
