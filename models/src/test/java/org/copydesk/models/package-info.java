@NullMarked
package org.copydesk.models;

import org.jspecify.annotations.NullMarked;
