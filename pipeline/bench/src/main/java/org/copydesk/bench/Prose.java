package org.copydesk.bench;

import java.util.Random;

/// Makes news prose that nobody wrote: little words, invented ones drawn as a language draws them, people, firms,
/// places and figures. Two stories share no more runs of words than two real ones: else a benchmark would measure
/// how stories are compared. The same seed makes the same text. For one thread.
final class Prose {

    private static final String[] WHO = words(
            "the harbour board,the ministry of works,Northwind Marine,Calder Freight,the regional court,Ines Varga,Tomas Brandt,the dockers' union,Quay & Sons,the finance committee,Lantern Energy,mayor Odile Renner,the planning office,Halden Rail,the central bank,Professor Amit Dole,the opposition,a spokeswoman,Brightwater Foods,the fire service");
    private static final String[] LITTLE = words(
            "the,the,the,of,of,to,to,and,and,in,in,a,a,that,is,was,for,on,with,as,at,by,it,from,be,has,have,are,were,its,his,her,not,which,who,had,will,would,said,after");
    private static final String[] ONSETS =
            words("b,br,c,cl,d,dr,f,fl,g,gr,h,j,l,m,n,p,pl,pr,qu,r,s,sh,st,str,t,th,tr,v,w");
    private static final String[] ENDS =
            words("a,e,i,o,u,an,ar,ed,el,en,er,est,ical,ing,ion,ise,ive,le,ment,ness,on,or,ound,ous,ure,y");
    private static final String[] WHEN = words(
            "on Monday,on Tuesday evening,last week,after the storm,before the vote,in the spring,within two years,at the weekend,during the strike,since January,by the end of the year,in the third quarter");
    private static final String[] WHERE = words(
            "in Port Ellery,at the northern quay,in the Marl valley,across the province,in the old customs house,near Westhaven,at the border crossing,in both chambers,on the island of Torne,along the river");
    private static final String[] NUMBER = words(
            "about $4.2 million,12.5 percent,some 3,000 tonnes,EUR 61.2 billion,roughly 180 jobs,four to five million crowns,0.7 percent,more than 40 vessels,two thirds of the seats,$950,000");
    private static final int VOCABULARY = 12_000;

    /// The same for every seed: a language has its words before anybody writes.
    private static final String[] WORDS = vocabulary(new Random(1));

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

    private static String[] vocabulary(Random random) {
        String[] words = new String[VOCABULARY];
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = random.nextInt(2); syllable >= 0; syllable--) {
                word.append(ONSETS[random.nextInt(ONSETS.length)]).append(ENDS[random.nextInt(ENDS.length)]);
            }
            words[i] = word.append(ENDS[random.nextInt(ENDS.length)]).toString();
        }
        return words;
    }

    /// A word of the language: behind the little words, which stand for the most frequent ones, the r-th most frequent
    /// comes about as often as 1/r (Zipf's law).
    private String word() {
        double share = (double) (LITTLE.length + VOCABULARY) / LITTLE.length;
        int rank = (int) (LITTLE.length * Math.pow(share, random.nextDouble())) - LITTLE.length;
        return WORDS[Math.clamp(rank, 0, VOCABULARY - 1)];
    }

    /// One sentence of 12 to 27 words.
    String sentence() {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? any(WHO) + " said" : word());
        for (int words = 11 + random.nextInt(14); words > 0; words--) {
            int kind = random.nextInt(100);
            text.append(' ').append(kind < 45 ? any(LITTLE) : kind < 48 ? any(WHO) : kind < 51 ? any(NUMBER) : word());
        }
        text.append(' ').append(word()).append('.');
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
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
