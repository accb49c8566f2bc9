package org.copydesk.corpus;

/// What [Credits] can hold.
public enum CreditField {
    TITLE,
    BYLINE,
    PUBLISHER,
    SECTION,
    URL,
    LANGUAGE,
    DESCRIPTION,
    PUBLISHED,
    MODIFIED
}
