/// Have we seen this story before? Two texts are one story to the letter if and only if their canonical forms are
/// equal; the canonical form's SHA-256 is the story's name for ever. In other words they are one story if the
/// evidence says so: most words shared in long runs, the same lead, the same figures.
///
/// Start at [org.copydesk.corpus.same.CanonicalText] for the first, at [org.copydesk.corpus.same.Matcher] for the
/// second: it compares a [org.copydesk.corpus.same.Fingerprint] with earlier ones, and
/// [org.copydesk.corpus.same.Grouping] makes groups of the links.
@NullMarked
package org.copydesk.corpus.same;

import org.jspecify.annotations.NullMarked;
