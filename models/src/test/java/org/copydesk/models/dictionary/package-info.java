@NullMarked
package org.copydesk.models.dictionary;

import org.jspecify.annotations.NullMarked;
