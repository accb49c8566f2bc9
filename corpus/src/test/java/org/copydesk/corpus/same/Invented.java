package org.copydesk.corpus.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented news to compare.
final class Invented {

    static final String LEAD =
            "The harbour board of Saltholm will close the old ferry pier on Monday after divers found"
                    + " that shipworm had eaten through eleven of its oak piles. Travellers to the outer islands will board at"
                    + " the coal quay instead, the board said in a statement on Thursday evening.";
    static final String BODY = "Repairs are to take until the herring season and will be paid for out of the lighthouse"
            + " fund, which the town set aside after the storm of two winters ago. Ines Falk, who chairs the board, said"
            + " that nobody had looked beneath the planks since the pier was widened for lorries.";
    static final String REST = "Fishermen asked for the smaller crane to stay in use while the work goes on. Their"
            + " cooperative lands 40 tonnes of fish a week at the pier, and the nearest other crane stands in Varn, six"
            + " hours away by boat. A decision is expected when the council meets next.";
    static final String PIER = LEAD + "\n\n" + BODY + "\n\n" + REST;

    static final String SCHOOL =
            "Pupils in Varn will learn in wooden huts until their new school is ready in the autumn"
                    + " after next, the district said.\n\nThe builder from the coast had asked for more money when clay was found"
                    + " under the playing field, and the council took three months to agree. Parents wanted the gate moved away"
                    + " from the road to the sawmill, and it will be.\n\nForty children carried their own chairs to the huts on"
                    + " the first morning while the brass band of the fire brigade played for them in the rain.";

    static final String NEWS = "On Friday afternoon the board added that a diver had been hurt when a plank gave way"
            + " beneath him, and that the coal quay would be lit through the night for as long as boats land there. The"
            + " ferry line means to run one crossing fewer on weekdays, and to give back what season tickets cost too"
            + " much, its clerk told passengers who had waited in the sleet since before dawn.";

    private static final List<String> WORDS = words();

    private Invented() {}

    /// A template that is filled in with figures.
    static String rates(String town, int one, int two, int three, int four) {
        return "Mooring fees at " + town + "\n\nThe harbour master of " + town + " put the fee for a night at " + one
                + " crowns for boats up to " + two + " feet, against " + three
                + " crowns in the week before. Boats that"
                + " stay for longer than " + four
                + " nights pay a tenth less.\n\nThe next table of fees comes out on the"
                + " first working day of the week, as always.";
    }

    /// So many words that make no sense, the same for the same seed.
    static String noise(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 12 == 11 ? ".\n" : " ");
        }
        return text.toString().strip();
    }

    private static List<String> words() {
        Random random = new Random(1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable < 2 + random.nextInt(2); syllable++) {
                word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
            }
            words.add(word.toString());
        }
        return words;
    }
}
