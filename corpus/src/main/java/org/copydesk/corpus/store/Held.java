package org.copydesk.corpus.store;

import org.jspecify.annotations.Nullable;

/// What the corpus holds of a story's text.
///
/// @param row the story's row
/// @param layout its text
/// @param language as guessed from the text, or null
record Held(long row, Layout layout, @Nullable String language) {}
