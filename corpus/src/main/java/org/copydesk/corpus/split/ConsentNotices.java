package org.copydesk.corpus.split;

/// The elements of a page that ask for consent to cookies, by the names that their makers gave them: what stands in
/// them is no story, however short the story beside them is.
final class ConsentNotices {

    private static final int[] WORDS = {
        "cookie".hashCode(), "cookies".hashCode(), "consent".hashCode(), "gdpr".hashCode()
    };

    /// Holding this share of the page's running text, an element is the page.
    static final double ALL = 0.9;

    private final boolean[] notice;

    ConsentNotices(PageElements elements) {
        notice = new boolean[elements.parent.length];
        for (int i = 0; i < notice.length; i++) {
            int up = elements.parent[i];
            notice[i] = (up >= 0 && notice[up])
                    || (elements.prose[i] < ALL * elements.allProse() && isNamed(elements.names[i]));
        }
    }

    /// Whether a block stands in one.
    boolean holds(Block block) {
        return notice[block.markup().container()];
    }

    /// Names are kept as hashes of their words, which are those of [String#hashCode].
    private static boolean isNamed(int[] names) {
        for (int name : names) {
            for (int word : WORDS) {
                if (name == word) {
                    return true;
                }
            }
        }
        return false;
    }
}
