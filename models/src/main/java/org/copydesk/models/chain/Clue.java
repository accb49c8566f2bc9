package org.copydesk.models.chain;

/// Clues as numbers. A clue is something that is seen at a word ("the word before is `minister`"); it is known
/// by a number of 64 bits drawn from what it says, so that no text has to be put together or compared.
public final class Clue {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Clue() {}

    /// The number of a text, or of a part of one.
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /// The number of `text` from `from` up to `to`.
    public static long of(CharSequence text, int from, int to) {
        long h = PRIME ^ to - from;
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
            h ^= h >>> 32;
        }
        return h;
    }

    /// The number of the clue of kind `kind` that says `a`.
    public static long of(int kind, long a) {
        return mixed(a + (kind + 1) * PRIME);
    }

    /// The number of the clue of kind `kind` that says `a` and `b`, in this order.
    public static long of(int kind, long a, long b) {
        return of(kind, mixed(a) + b);
    }

    /// The number of the clue of kind `kind` that says `a`, `b` and `c`, in this order.
    public static long of(int kind, long a, long b, long c) {
        return of(kind, mixed(mixed(a) + b) + c);
    }

    /// The finishing steps of MurmurHash3 (Appleby, public domain): every bit of the answer hangs on all of
    /// `x`.
    private static long mixed(long x) {
        long h = x;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }
}
