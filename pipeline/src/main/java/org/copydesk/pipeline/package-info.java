/// How does one file become findable stories?
@NullMarked
package org.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
