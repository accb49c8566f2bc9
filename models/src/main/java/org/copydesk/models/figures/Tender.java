package org.copydesk.models.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sign or name of money may stand for.
///
/// @param codes ISO 4217, at least one
/// @param byDefault which of them where the story names no country that decides; null: then it is not read
/// @param firm whether the default holds whatever countries the story names (`$`); a country's adjective still decides
/// @param shy whether it is a word with another meaning ("won", "pounds"), read only with a scale or beside money
/// @param places how many decimal places a part of the currency has (2 for cents); 0 for the currency itself
record Tender(Set<String> codes, @Nullable String byDefault, boolean firm, boolean shy, int places) {

    Tender {
        codes = Set.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("money without a currency");
        }
    }

    static Tender of(String code, List<Character> marks, int places) {
        boolean firm = marks.contains('!');
        return new Tender(Set.of(code), firm || marks.contains('*') ? code : null, firm, marks.contains('?'), places);
    }

    /// What a word stands for that two currencies share.
    Tender or(Tender other) {
        Set<String> both = new HashSet<>(codes);
        both.addAll(other.codes);
        return new Tender(
                both,
                byDefault != null ? byDefault : other.byDefault,
                firm || other.firm,
                shy || other.shy,
                Math.max(places, other.places));
    }

    /// The currency where no other is meant by the same word, else null.
    @Nullable
    String only() {
        return codes.size() == 1 ? codes.iterator().next() : null;
    }
}
