/// In which language is a text written? Start reading at [Languages].
@NullMarked
package org.copydesk.models.language;

import org.jspecify.annotations.NullMarked;
