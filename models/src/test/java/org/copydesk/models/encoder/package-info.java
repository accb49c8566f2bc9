/// Is every word of a sentence shown to the encoder as it was in training, and are its answers read rightly?
@NullMarked
package org.copydesk.models.encoder;

import org.jspecify.annotations.NullMarked;
