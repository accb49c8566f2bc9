package org.copydesk.pipeline.cli;

import java.util.List;

/// What the user asked for makes no sense: the command leaves with 2 and these lines.
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> lines;

    RefusedException(String... lines) {
        super(String.join(" ", lines));
        this.lines = List.of(lines);
    }

    List<String> lines() {
        return lines;
    }
}
