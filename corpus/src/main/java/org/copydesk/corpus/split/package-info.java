/// Where does one story end and the next thing begin? A [page][org.copydesk.corpus.Page] comes apart into its
/// stories, whole and clean, and every block of it is kept or cut by a rule with a name.
///
/// Start at [org.copydesk.corpus.split.StorySplitter], which hands each kind of page on:
///
/// - Markup goes to `HtmlStories`. `HtmlBlocks` walks the tree once and gathers blocks (`HtmlPage` holds
///   what is known of them); `HeadedParts`, `TeaserList` and `MainContainer` say where stories stand;
///   `HtmlBody` rules on each block, and `BlockModel`, asked with `Clues`, has the last word;
///   `CreditChoice` weighs what is said of the story, near its headline and far from it (`FarCredits`), and
///   where nothing calls anybody its author `NearSigner` asks the model of lines about the names near it.
/// - Lines go to `LineStories`. `LineBlocks` makes blocks of them, `Labeller` looks at each, `LineModel` is asked, and
///   `Header` and `LineCredits` read the lines around a story, `HeadlineModel` and `BylineModel` choose
///   its headline and its author.
/// - A mail is first left with its sender's own words by `MailText`.
///
/// What was kept and cut, and why, stands in the `Ledger`.
@NullMarked
package org.copydesk.corpus.split;

import org.jspecify.annotations.NullMarked;
