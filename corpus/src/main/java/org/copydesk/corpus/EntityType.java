package org.copydesk.corpus;

/// What kind of thing a name stands for. Labels of other schemes (CoNLL, OntoNotes) are mapped to these in one place
/// of the models room.
public enum EntityType {
    /// A human being, real or fictional, without title ("Mr", "President").
    PERSON,
    /// A company, or a commercial brand acting as one.
    FIRM,
    /// Government and its bodies, military, courts, parties, parliaments, universities, think tanks, NGOs,
    /// international organisations, unions, associations; media organisations that are not plainly companies.
    INSTITUTION,
    /// A country, region, city, water, mountain, building or address.
    PLACE
}
