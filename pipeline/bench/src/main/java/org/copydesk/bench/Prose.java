package org.copydesk.bench;

import java.util.Random;

/// Makes news prose that nobody wrote: sentences of invented people, firms and places, with figures. The same seed
/// makes the same text. For one thread.
final class Prose {

    private static final String[] WHO = words(
            "the harbour board,the ministry of works,Northwind Marine,Calder Freight,the regional court,Ines Varga,Tomas Brandt,the dockers' union,Quay & Sons,the finance committee,Lantern Energy,mayor Odile Renner,the planning office,Halden Rail,the central bank,Professor Amit Dole,the opposition,a spokeswoman,Brightwater Foods,the fire service");
    private static final String[] DID = words(
            "said,announced,denied,confirmed,argued,found,warned,promised,admitted,reported,insisted,estimated,was told,expects,hopes,decided,agreed,learned,doubted,repeated");
    private static final String[] WHAT = words(
            "that the new terminal would open,that costs had risen,that the tender was void,that no ferry would sail,that the merger needed more time,that repairs had begun,that the loan was repaid,that wages would follow prices,that the bridge was safe,that the plant would close,that exports had slowed,that talks were under way,that the ship ran aground,that the licence had lapsed,that trains were late again,that the survey was wrong,that storage was full,that the grid held,that turnout was low,that the archive survived");
    private static final String[] WHEN = words(
            "on Monday,on Tuesday evening,last week,after the storm,before the vote,in the spring,within two years,at the weekend,during the strike,since January,by the end of the year,in the third quarter");
    private static final String[] WHERE = words(
            "in Port Ellery,at the northern quay,in the Marl valley,across the province,in the old customs house,near Westhaven,at the border crossing,in both chambers,on the island of Torne,along the river");
    private static final String[] NUMBER = words(
            "about $4.2 million,12.5 percent,some 3,000 tonnes,EUR 61.2 billion,roughly 180 jobs,four to five million crowns,0.7 percent,more than 40 vessels,two thirds of the seats,$950,000");
    private static final String[] LINK = words(
            "Meanwhile,By contrast,In the same report,According to two officials,For the first time,Despite that,At noon,In a letter,Without giving reasons,As before");

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    private static String[] words(String list) {
        return list.split(",");
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// One sentence of 15 to 35 words.
    String sentence() {
        String begin = random.nextInt(3) == 0 ? any(LINK) + ", " + any(WHO) : any(WHO);
        String more = random.nextBoolean() ? ", and that " + any(NUMBER) + " would be spent " + any(WHERE) : "";
        String text = begin + " " + any(DID) + " " + any(WHEN) + " " + any(WHAT) + " " + any(WHERE) + more + ", file "
                + random.nextInt(100_000) + " shows.";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// Three or four sentences.
    String paragraph() {
        StringBuilder paragraph = new StringBuilder(sentence());
        for (int i = 1 + random.nextInt(2); i >= 0; i--) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }

    /// A headline.
    String headline() {
        String text = any(WHO) + " " + any(WHEN) + ": " + any(NUMBER) + " " + any(WHERE);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// One to three words for a link.
    String label() {
        return any(WHERE).replaceFirst("^\\w+ ", "") + (random.nextBoolean() ? " " + random.nextInt(100) : "");
    }
}
