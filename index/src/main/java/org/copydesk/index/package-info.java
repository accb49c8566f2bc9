/// Where do stories go, and how do I get them back?
@NullMarked
package org.copydesk.index;

import org.jspecify.annotations.NullMarked;
