/// Checks on what can only be seen once the program is packed.
@NullMarked
package org.copydesk.bench;

import org.jspecify.annotations.NullMarked;
