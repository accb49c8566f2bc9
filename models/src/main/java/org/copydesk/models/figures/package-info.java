/// Which amounts, shares, counts and dates stand in this text, and what are they worth?
///
/// Start at [org.copydesk.models.figures.FigureFinder]. A `Scanner` cuts the text into tokens once; at each number or
/// word of a date a chain of small readers is tried, the strongest kind first: `MoneyReader`, `PercentReader`,
/// `DateReader`, `QuantityReader`. What no reader is sure of stays text: a number is never invented. The words that
/// they know stand in tables of our own beside this package's classes (`currencies.txt`, `countries.txt`,
/// `units.txt`, `numbers.txt`, `words.txt`).
///
/// Every reader looks at a bounded number of tokens, so the work grows with the text and no faster.
@NullMarked
package org.copydesk.models.figures;

import org.jspecify.annotations.NullMarked;
