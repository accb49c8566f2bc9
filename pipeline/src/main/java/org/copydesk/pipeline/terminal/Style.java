package org.copydesk.pipeline.terminal;

/// The few ways in which output stands out (ECMA-48, Select Graphic Rendition).
public enum Style {
    /// Headings.
    BOLD("1"),
    /// What matters less.
    DIM("2"),
    /// What failed.
    RED("31"),
    /// What is well, or kept.
    GREEN("32"),
    /// What deserves a look.
    YELLOW("33"),
    /// Names of things to type.
    CYAN("36"),
    /// What was searched for.
    FOUND("1;33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String wrap(String text) {
        return text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
