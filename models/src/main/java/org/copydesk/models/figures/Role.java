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
    /// Stands before a year.
    YEARLEAD,
    /// Stands after a year that says when: `the 2024 election`.
    YEAREVENT,
    /// The date nearby lies ahead.
    FUTURE,
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
    SAMEAS
}
