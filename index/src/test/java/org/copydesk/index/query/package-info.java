/// Is a query read as it is meant?
@NullMarked
package org.copydesk.index.query;

import org.jspecify.annotations.NullMarked;
