package org.copydesk.models.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.models.names.Lexicon;

/// Puts right what silver labels do to countries: "El" a person and "Salvador" a place, "Egypt" an organisation.
final class Countries {

    private static final int LONGEST = 4;

    private Countries() {}

    /// `names`, with each country that is marked in pieces, or as something else, made one place. A country inside a
    /// longer name stays a part of it.
    static List<Gold.Name> mend(List<String> words, List<Gold.Name> names) {
        List<Gold.Name> out = new ArrayList<>(names);
        int i = 0;
        while (i < words.size()) {
            int end = country(words, i);
            if (end > i) {
                replace(i, end, out);
            }
            i = Math.max(i + 1, end);
        }
        out.sort(Comparator.comparingInt(Gold.Name::from));
        return out;
    }

    private static int country(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            if (Lexicon.shared().isCountry(String.join(" ", words.subList(from, to)))) {
                return to;
            }
        }
        return from;
    }

    private static void replace(int from, int to, List<Gold.Name> names) {
        boolean lone = to - from == 1;
        boolean touched = false;
        for (Gold.Name name : names) {
            boolean overlaps = name.from() < to && from < name.to();
            if (overlaps && (name.from() < from || name.to() > to)) {
                return;
            }
            // A person may be called Jordan.
            if (overlaps && lone && name.label().equals(Labels.PERSON)) {
                return;
            }
            touched |= overlaps;
        }
        if (touched) {
            names.removeIf(name -> name.from() >= from && name.to() <= to);
            names.add(new Gold.Name(from, to, Labels.PLACE));
        }
    }
}
