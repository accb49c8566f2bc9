/// Which names does a user know for certain? Start reading at [org.copydesk.models.dictionary.Dictionary], the file and
/// what it finds, and at [org.copydesk.models.dictionary.DictionaryFinder], which puts it above a finder.
@NullMarked
package org.copydesk.models.dictionary;

import org.jspecify.annotations.NullMarked;
