package org.copydesk.corpus.store;

/// Text that UTF-8 can hold.
final class WellFormed {

    private WellFormed() {}

    /// `text` with each unpaired surrogate made U+FFFD, so that no offset moves.
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mended(text, i);
            }
        }
        return text;
    }

    private static String mended(String text, int from) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = from; i < mended.length(); i++) {
            if (Character.isSurrogate(mended.charAt(i))) {
                if (Character.isSupplementaryCodePoint(mended.codePointAt(i))) {
                    i++;
                } else {
                    mended.setCharAt(i, '\uFFFD');
                }
            }
        }
        return mended.toString();
    }
}
