/// Who, which firm, which institution and which place does a text name? Start reading at [EntityFinder]; the pieces
/// behind it are [Sentences] and [Tokenizer] (cut), [SentenceReader] (finds names in one sentence, fast, accurately, or
/// both in turn), [SentenceFinder] and [NameClues] (the chain of the fast one and what it sees),
/// `WindowReader` (the network that the fast one asks where the chain is not sure), [OrganisationTyper]
/// (firm or institution) and [StoryAliases] (short forms of names that stand in full elsewhere in the
/// story).
@NullMarked
package org.copydesk.models.names;

import org.jspecify.annotations.NullMarked;
