package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the block model asks of a block of a page with markup. The names stand in the model's file: one that
/// changes its meaning changes its name. Truths are 1 and 0.
enum Clue {
    // the block's own text
    /// The number of words, at most 200.
    WORDS,
    /// The number of characters, at most 2000.
    CHARS,
    /// The share of characters inside links and buttons.
    LINK_SHARE,
    /// The share of little words ("the", "said").
    LITTLE_SHARE,
    /// The share of words that begin with a capital or digit.
    CAPITAL_SHARE,
    /// The number of sentence ends, at most 20.
    SENTENCES,
    /// Words for each sentence end, at most 60.
    WORDS_PER_SENTENCE,
    /// Whether it ends like a sentence.
    TERMINAL,
    /// What it ends with: 1 a letter or digit, 2 full stop, 3 question mark, 4 exclamation mark, 5 colon, 6
    /// three dots, 7 comma, 8 a closing bracket or quote, 9 anything else.
    END_MARK,
    /// What it begins with: 1 a capital, 2 a small letter, 3 a digit, 4 a quotation mark, 5 a bullet or
    /// dash, 6 another sign.
    START_MARK,
    /// The share of digits among its characters.
    DIGIT_SHARE,
    /// The number of commas for each ten words.
    COMMAS,
    /// The number of vertical bars and middle dots, as between the parts of a credit, at most 5.
    BARS,
    /// Whether an e-mail address or a handle is in it.
    AT_SIGN,
    /// Whether a sign of copyright is in it.
    COPYRIGHT,
    /// Whether an address of the web is in it.
    ADDRESS,
    /// Whether a sign of money is in it.
    MONEY,
    /// Whether the rules take it for running text.
    PROSE,
    /// What the furniture rules do with it: 0 none knows it, 1 cut, 2 end, 3 related.
    RULE,
    /// Whether the rules take it for running text that sells something.
    PROMO,
    /// Whether it holds a date and little else.
    DATE,
    /// Whether it reads like a byline.
    BYLINE,
    // its element
    /// The kind of its element, see [ElementKinds].
    TAG,
    /// The kind of the element around it.
    ABOVE_TAG,
    /// What kind of text the walk took it for: 0 paragraph, 1 heading, 2 item, 3 cell, 4 quote, 5 code, 6
    /// caption.
    ROLE,
    /// 1 to 6, 0 outside headings.
    HEADING_LEVEL,
    /// How many lists it stands in.
    IN_LIST,
    /// Whether a table is around it.
    IN_TABLE,
    /// Whether a blockquote is around it.
    IN_QUOTE,
    /// Whether a figure is around it.
    IN_FIGURE,
    /// Whether an article element is around it.
    IN_ARTICLE,
    /// Whether the main element is around it.
    IN_MAIN,
    /// Whether an aside element is around it.
    IN_ASIDE,
    /// Whether a nav element is around it.
    IN_NAV,
    /// Whether a header element is around it, and it is not the header of an article.
    IN_HEADER,
    /// Whether a footer element is around it.
    IN_FOOTER,
    /// Whether a form is around it.
    IN_FORM,
    /// Whether an element around it is not shown at first.
    IN_HIDDEN,
    /// Whether the rules hold an element around it to be beside the story.
    ASIDE,
    /// How deep its element lies.
    DEPTH,
    /// Whether an element around it declares itself the body of an article (schema.org).
    ITEM_BODY,
    // the text of the elements around it
    /// The share of the page's running text that its element holds.
    SHARE_1,
    /// The same for the element around that.
    SHARE_2,
    /// The same one further out.
    SHARE_3,
    /// The same one further out.
    SHARE_4,
    /// The share of link text in its element.
    LINKS_1,
    /// The same for the element around that.
    LINKS_2,
    /// The same one further out.
    LINKS_3,
    /// The same one further out.
    LINKS_4,
    /// The number of blocks in the element around its own, at most 100.
    BLOCKS_2,
    /// The same one further out.
    BLOCKS_3,
    /// The share of running text in the element around its own.
    PROSE_2,
    /// The same one further out.
    PROSE_3,
    /// The same one further out.
    PROSE_4,
    // the element that the rules choose
    /// How many elements lie between it and the first that also holds the chosen one; 0 inside.
    OUTSIDE,
    /// The share of the page's running text that the chosen element holds.
    CHOSEN_SHARE,
    /// How deep it lies below the chosen element; -1 outside.
    INSIDE_DEPTH,
    /// -1 before the chosen element, 0 inside, 1 behind.
    AFTER_CHOSEN,
    /// What the rules make of it: 0 cut, 1 kept.
    RULED,
    // elements of the same make
    /// The number of blocks of the page in elements of the same make, at most 100.
    SAME_BLOCKS,
    /// The mean number of words of these.
    SAME_WORDS,
    /// The share of link text in these.
    SAME_LINKS,
    /// The share of these that are running text.
    SAME_PROSE,
    /// The share of these inside the chosen element.
    SAME_CHOSEN,
    /// The share of these that the rules keep.
    SAME_RULED,
    /// The number of elements around it that have the make of its parent, at most 50.
    COUSINS,
    // its place on the page
    /// Where it stands among the blocks, 0 to 1.
    PLACE,
    /// The share of the page's running text before it.
    TEXT_PLACE,
    /// The number of blocks before it, at most 300.
    BLOCKS_BEFORE,
    /// The number of blocks behind it, at most 300.
    BLOCKS_AFTER,
    /// The share of its words that the title holds, of a short block.
    TITLE_SHARE,
    /// Whether it is the title.
    TITLE_SAME,
    /// The share of its words that the title of the browser's tab holds, of a short block.
    TAB_SHARE,
    /// The number of blocks since the title, at most 100; negative before it.
    AFTER_TITLE,
    /// The running text since the title, as a share of the page's.
    TEXT_AFTER_TITLE,
    /// Whether the page's description begins as it does.
    DESCRIBED,
    /// Whether the same text stood before it.
    SAID_BEFORE,
    /// Whether the same text stands behind it.
    SAID_LATER,
    /// The share of its runs of five words that also stand elsewhere on the page.
    SAID_ELSEWHERE,
    // headings and marks above
    /// What the furniture rules say of the last heading.
    HEADING_RULE,
    /// The number of blocks since the last heading, at most 50.
    SINCE_HEADING,
    /// How much deeper the last heading lay.
    HEADING_DEPTH,
    /// The number of headings of the same make as the last, at most 30.
    HEADING_MAKE,
    /// The number of blocks since the last mark of an end, at most 100.
    SINCE_MARK,
    /// The running text between that mark and it, as a share of the page's.
    MARK_PROSE,
    /// The number of such marks before it, at most 10.
    MARKS,
    /// The mean number of words of the blocks under the same heading.
    SECTION_WORDS,
    /// The share of link text under the same heading.
    SECTION_LINKS,
    /// The number of blocks since the last running text, at most 30.
    LONG_BEFORE,
    /// The number of blocks to the next running text, at most 30.
    LONG_AFTER,
    // neighbours
    /// The block before it: its words, at most 200.
    PREV_WORDS,
    /// The block before it: its share of link text.
    PREV_LINKS,
    /// The block before it: whether it is running text.
    PREV_PROSE,
    /// The block before it: its role.
    PREV_ROLE,
    /// The block before it: its furniture rule.
    PREV_RULE,
    /// The block before it: how near its element is: 2 the same parent and make, 1 the same parent, 0
    /// neither.
    PREV_SAME,
    /// The block before it: how it ends.
    PREV_TERMINAL,
    /// The block before it: what the rules make of it.
    PREV_RULED,
    /// The block behind it: its words, at most 200.
    NEXT_WORDS,
    /// The block behind it: its share of link text.
    NEXT_LINKS,
    /// The block behind it: whether it is running text.
    NEXT_PROSE,
    /// The block behind it: its role.
    NEXT_ROLE,
    /// The block behind it: its furniture rule.
    NEXT_RULE,
    /// The block behind it: how near its element is: 2 the same parent and make, 1 the same parent, 0
    /// neither.
    NEXT_SAME,
    /// The block behind it: how it ends.
    NEXT_TERMINAL,
    /// The block behind it: what the rules make of it.
    NEXT_RULED,
    /// The second block before it: its words, at most 200.
    PREV2_WORDS,
    /// The second block before it: its share of link text.
    PREV2_LINKS,
    /// The second block before it: whether it is running text.
    PREV2_PROSE,
    /// The second block before it: its role.
    PREV2_ROLE,
    /// The second block before it: its furniture rule.
    PREV2_RULE,
    /// The second block before it: what the rules make of it.
    PREV2_RULED,
    /// The second block behind it: its words, at most 200.
    NEXT2_WORDS,
    /// The second block behind it: its share of link text.
    NEXT2_LINKS,
    /// The second block behind it: whether it is running text.
    NEXT2_PROSE,
    /// The second block behind it: its role.
    NEXT2_ROLE,
    /// The second block behind it: its furniture rule.
    NEXT2_RULE,
    /// The second block behind it: what the rules make of it.
    NEXT2_RULED,
    /// The mean number of words of the three blocks before it.
    BEFORE_WORDS,
    /// The same of the three behind it.
    AFTER_WORDS,
    /// The share of link text of the five blocks before it.
    BEFORE_LINKS,
    /// The same of the five behind it.
    AFTER_LINKS,
    /// The number of running texts among the eight blocks before it.
    PROSE_BEFORE,
    /// The same of the eight behind it.
    PROSE_AFTER,
    /// The number among the four blocks before it that the rules keep.
    RULED_BEFORE,
    /// The same of the four behind it.
    RULED_AFTER,
    // words, by weights learned from many sites: positive where they mostly stand in stories, see [WordScores]
    /// What its own words say.
    TEXT_SCORE,
    /// What the names of its element and of the ones around it say.
    NAME_SCORE,
    /// What the words of the block before it say.
    TEXT_BEFORE,
    /// What the words of the block behind it say.
    TEXT_AFTER,
    /// What the names around the block before it say.
    NAME_BEFORE,
    /// What the names around the block behind it say.
    NAME_AFTER,
    /// The mean of what the words of the six blocks before it say.
    TEXT_LAST_6,
    /// The same of the six behind it.
    TEXT_NEXT_6,
    // the page
    /// The characters of running text on the page, at most 30,000.
    PAGE_TEXT,
    /// The number of blocks on the page, at most 600.
    PAGE_BLOCKS,
    /// The share of link text on the page.
    PAGE_LINKS,
    /// The share of the page's running text that the rules keep.
    PAGE_KEPT;

    private static final List<String> KEYS =
            Arrays.stream(values()).map(Clue::key).toList();

    /// The name as the model's file and the ledger have it: `link-share`.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its column in a row.
    @SuppressWarnings("EnumOrdinal") // the order of the columns is the order of the names in the model's file
    int column() {
        return ordinal();
    }

    /// All names in their order.
    static List<String> keys() {
        return KEYS;
    }
}
