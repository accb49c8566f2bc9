@NullMarked
package org.copydesk.corpus.trees;

import org.jspecify.annotations.NullMarked;
