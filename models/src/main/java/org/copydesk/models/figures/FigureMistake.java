package org.copydesk.models.figures;

import java.util.Objects;

/// A figure that was missed, misread or invented.
///
/// @param wanted what the gold has, `KIND [text] value unit`; empty where it has nothing there: an invention
/// @param found what was found, written alike; empty where nothing was
/// @param excerpt the text around it
public record FigureMistake(String wanted, String found, String excerpt) {

    public FigureMistake {
        Objects.requireNonNull(excerpt);
        if (wanted.isEmpty() && found.isEmpty()) {
            throw new IllegalArgumentException("nothing was wanted and nothing found: that is no mistake");
        }
    }

    /// Whether the text holds no figure there.
    public boolean isInvented() {
        return wanted.isEmpty();
    }

    /// On three lines: the text, what was wanted, what was found.
    @Override
    public String toString() {
        return excerpt + "\n  expected " + wanted + "\n  found    " + found;
    }
}
