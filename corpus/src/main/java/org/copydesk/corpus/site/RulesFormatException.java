package org.copydesk.corpus.site;

/// A file of rules that cannot be read, or whose tests fail. The message names the file, and the line and
/// column or the rule, and what is wrong.
public final class RulesFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param message one line for the user
    public RulesFormatException(String message) {
        super(message);
    }
}
