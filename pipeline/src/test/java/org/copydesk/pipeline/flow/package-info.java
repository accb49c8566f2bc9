@NullMarked
package org.copydesk.pipeline.flow;

import org.jspecify.annotations.NullMarked;
