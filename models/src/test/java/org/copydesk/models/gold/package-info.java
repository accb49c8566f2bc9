@NullMarked
package org.copydesk.models.gold;

import org.jspecify.annotations.NullMarked;
