/// How do bytes become pages? Whatever a user names is [enumerated][org.copydesk.corpus.read.Inputs], each file
/// is [unpacked][org.copydesk.corpus.read.Unpacker] into the bytes of single pages, and each of these is
/// [read][org.copydesk.corpus.read.PageReader].
///
/// Nothing that a file holds ends a run: what cannot be read becomes an [Outcome][org.copydesk.corpus.Outcome],
/// and [limits][org.copydesk.corpus.read.ReadLimits] bound size, depth, time and memory. Text and markup are
/// read here in Java; binary formats are parsed in a child process that may die without harm. Start at
/// [org.copydesk.corpus.read.PageReader].
@NullMarked
package org.copydesk.corpus.read;

import org.jspecify.annotations.NullMarked;
