package org.copydesk.corpus.split;

import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Published;

/// How far credits are to be trusted, by the way in which they were found. Where nothing else is said: the
/// share of the development pages (WCXB's development split) on which what was found in that way was what a
/// person had read.
final class Trust {

    /// A headline that a reader sees and the metadata repeat.
    static final double SEEN_AND_SAID_TITLE = 0.9;

    /// A headline that a reader sees, on a page that says nothing of it or only in the tab.
    static final double SEEN_TITLE = 0.6;

    /// A headline of the metadata, on a page without one.
    static final double SAID_TITLE = 0.87;

    /// A headline of the metadata on a page that shows another one.
    static final double DOUBTED_TITLE = 0.48;

    /// Names in metadata.
    static final double SAID_BYLINE = 0.93;

    /// Names around the headline.
    static final double SEEN_BYLINE = 0.77;

    /// A day that a reader sees and the metadata repeat.
    static final double SEEN_AND_SAID_DATE = 0.94;

    /// A day that a reader sees.
    static final double SEEN_DATE = 0.84;

    /// A day in metadata.
    static final double SAID_DATE = 0.83;

    /// A day in the address. An estimate: five pages have one and nothing else, and it was right on all.
    static final double URL_DATE = 0.85;

    /// A day far from the headline, on a page that gives none near it.
    static final double FAR_DATE = 0.65;

    /// The day of a change where no other is known.
    static final double CHANGE_DATE = 0.76;

    /// A headline that the rules find above a second or further story of a text without markup. An estimate:
    /// .95 on pages that list stories, far less where one story was cut in two.
    static final double LINE_TITLE = 0.7;

    /// Names in a text without markup.
    static final double LINE_BYLINE = 0.81;

    /// A day in a text without markup.
    static final double LINE_DATE = 0.9;

    /// The day of a change in a text without markup, where no other is known.
    static final double LINE_CHANGE_DATE = 0.6;

    /// A publisher or a section in a text without markup. An estimate.
    static final double LINE_PUBLISHER = 0.7;

    /// The heading of one of several stories. An estimate.
    static final double OWN_HEADING = 0.8;

    /// What metadata say of a headline, names or a day, before it is weighed against what a reader sees. An
    /// estimate, which stands where one page holds several stories.
    static final double SAID = 0.7;

    /// What sites fill in with care: publisher, section, language, summary, day of the last change. An
    /// estimate.
    static final double OF_SITE = 0.9;

    /// The canonical address. An estimate.
    static final double ADDRESS = 0.95;

    /// What a rule for the site finds. An estimate.
    static final double RULED = 0.95;

    /// What is given from outside with less confidence (a document's properties, the sender of a mail)
    /// yields to what a reader sees around the headline.
    static final double DOUBTED = 0.65;

    private Trust() {}

    /// Whether a field is given, and doubted.
    static boolean doubts(Credits given, CreditField field) {
        Origin origin = given.origins().get(field);
        return origin != null && origin.confidence() < DOUBTED;
    }

    static Origin seen(double confidence) {
        return new Origin(Origin.From.TEXT, confidence);
    }

    /// Of a day in a text without markup.
    static Origin ofDate(Published date) {
        return ofDate(date, LINE_DATE);
    }

    /// Of a day that a reader sees.
    static Origin ofDate(Published date, double confidence) {
        Origin.From from = switch (date.from()) {
            case RELATIVE -> Origin.From.RELATIVE;
            case URL -> Origin.From.URL;
            case META -> Origin.From.META;
            case TEXT, NONE -> Origin.From.TEXT;
        };
        return new Origin(from, confidence);
    }
}
