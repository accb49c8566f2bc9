package org.copydesk.models.dictionary;

/// A dictionary cannot be read. The message names the file, the line and what is wrong with it.
public final class DictionaryFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DictionaryFormatException(String message) {
        super(message);
    }
}
