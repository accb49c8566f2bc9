package org.copydesk.corpus.split;

/// How a page is to be split.
///
/// @param harvestRelated whether whole articles in "related" blocks become stories of their own; else they are cut
/// @param cleanRows whether rows that come with clean text go through the cleaner all the same
public record SplitSettings(boolean harvestRelated, boolean cleanRows) {

    /// Related blocks are cut, clean rows are taken as they are.
    public static final SplitSettings DEFAULT = new SplitSettings(false, false);
}
