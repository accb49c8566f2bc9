package org.copydesk.pipeline.flow;

import org.copydesk.corpus.Figure;

/// Figures in a form that reads well in a test.
final class Figures {

    private Figures() {}

    static String shown(Figure figure) {
        return switch (figure) {
            case Figure.Money m -> m.currency() + " " + m.value().toPlainString();
            case Figure.Percent p -> "percent " + p.value().toPlainString();
            case Figure.Quantity q -> q.unit() + " " + q.value().toPlainString();
            case Figure.Date d -> "date " + d.value();
        };
    }
}
