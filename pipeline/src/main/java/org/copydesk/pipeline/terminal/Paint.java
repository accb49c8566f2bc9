package org.copydesk.pipeline.terminal;

/// Styles text where styles can be seen, and leaves it as it is where they cannot.
///
/// @param on whether styles can be seen
public record Paint(boolean on) {

    /// `text` in `style`.
    public String apply(Style style, String text) {
        return on ? style.wrap(text) : text;
    }
}
