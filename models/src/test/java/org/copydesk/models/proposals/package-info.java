@NullMarked
package org.copydesk.models.proposals;

import org.jspecify.annotations.NullMarked;
