/// Which names and figures are in this text, and how sure are we?
@NullMarked
package org.copydesk.models;

import org.jspecify.annotations.NullMarked;
