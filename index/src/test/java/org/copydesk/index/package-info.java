/// Does the index give back what it was given?
@NullMarked
package org.copydesk.index;

import org.jspecify.annotations.NullMarked;
