package org.copydesk.index;

/// Whole values as facets count them.
final class Labels {

    /// Far below Lucene's limit of 32,766 bytes, far above any real name.
    private static final int LONGEST = 300;

    private Labels() {}

    /// `value`, cut off where a hostile file made a name of a whole page.
    static String cut(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end);
    }
}
