package org.copydesk.models.figures;

/// What a word of `words.txt` does to a figure beside it.
enum Role {
    /// Calls the value inexact, standing before it.
    INEXACT,
    /// Ends the phrase of what is counted.
    STOP,
    /// Ends it as well: a verb.
    VERB,
    /// A plural without an s at its end.
    PLURAL,
    /// No plural, in spite of the s at its end.
    SINGULAR,
    /// The number after it is a name or an address: `Article 5`, `Boeing 737`.
    LABEL,
    /// Speaks of money: a shy name of a currency nearby is believed.
    CUE,
    /// Follows a time of day.
    CLOCK,
    /// Follows a number without being counted: `two thirds`, `three times`.
    FRACTION,
    /// Stands before a year that is an attribute: `his 2004 debut`.
    OWNER,
    /// Stands before a year.
    YEARLEAD,
    /// Stands after a year that says when: `the 2024 election`.
    YEAREVENT,
    /// The date nearby lies ahead.
    FUTURE,
    /// Small words that only other languages have.
    FOREIGN,
    /// Small words of English.
    ENGLISH,
    /// A noun that is spelt as a verb is: "four wins".
    VERBNOUN,
    /// What is cut, before "cuts".
    CUTTABLE,
    /// Behind `400m`, a race over so many metres, though it is a plural.
    RACE,
    /// Behind an amount and a stroke, what it is paid for: `$3/share`.
    EACH,
    /// Is counted after a hyphen: `12-member`.
    COMPOUND,
    /// Makes a newspaper's name of a weekday.
    PAPER,
    /// Makes a feast or a day of history of a weekday.
    FEAST,
    /// Small words between "from" or "than" and the number.
    HEDGE,
    /// People and things so often counted that even 2024 of them are no year.
    PERSONS,
    /// Says that something rises, by itself.
    RISING,
    /// Says that something falls, by itself.
    FALLING,
    /// Says that somebody raises something.
    RAISING,
    /// Says that somebody lowers something.
    LOWERING,
    /// Names a rise.
    INCREASE,
    /// Names a fall.
    DECREASE,
    /// Stands before "up" and "down" where they speak of a change: `was up`, `edged down`.
    BEING,
    /// Says that something was one thing before and is another now.
    MOVING,
    /// Another statement begins, or began.
    CLAUSE,
    /// Small words between an amount and the same again in another currency.
    SAMEAS,
    /// Names a level that is crossed, behind a verb of change: "fell below".
    BOUND,
    /// Says with "up to" behind it where something went, not how far at most.
    TICKING,
    /// Says the same where it is passive: `was pushed up to`.
    PUSHED,
    /// Of raising and lowering, what a price or an index does by itself: `lost 81 cents to $77.10`.
    STEPPING,
    /// Ends a day of trading: `to close at`.
    SETTLING,
    /// With "from" behind it, tells both ends of a range.
    RANGING,
    /// Millions and more in French, Spanish, Portuguese and Italian: "of" may stand between them and the money.
    ROMANCE,
    /// Speaks of the weather: `30C` nearby is a temperature.
    WEATHER,
    /// Behind `5.6m`, says that it is a length.
    LENGTH,
    /// Says so before it.
    EXTENT,
    /// Speaks of chips: `5nm` nearby are no nautical miles.
    CHIP,
    /// Makes a verb of a label's word: `would question 200 witnesses`.
    AUXILIARY,
    /// With a label's word behind it says when or where: `this season 40 clubs`.
    POINTER,
    /// Does so with "the" in between: `on the street 500 protesters`.
    PLACING,
    /// Written with a capital, has the number behind it in its name: `Xbox 360`.
    NAMED,
    /// Says something: the date behind it is when it was said.
    SAYING,
    /// Before "until" says that it goes on now.
    PRESENT,
    /// Stands before a date at the head of a statement, as small words do.
    LEAD,
    /// Behind a date that leads, says that it lies ahead.
    WILL,
    /// Behind "fourth-quarter", says that it is a quarter of a year.
    QUARTERLY,
    /// Before "to June", a stretch of time that ends there.
    SPELL,
    /// Spanish and Portuguese words that are counted: "mil" before them is a thousand.
    IBERIAN,
    /// Lies ahead or goes on already: the fair runs from June 15.
    RUNNING
}
