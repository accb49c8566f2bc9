package org.copydesk.models.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws curves of F1 against speed as SVG: speed from left to right by powers of ten, F1 upwards. Better is
/// up and to the right.
final class CurvePlot {

    /// A point of a curve.
    ///
    /// @param speed tokens a CPU second
    /// @param f1 in percent
    /// @param label what stands beside it
    record Point(double speed, double f1, String label) {}

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int RIGHT = 110;
    private static final int TOP = 30;
    private static final int BOTTOM = 50;
    private static final double LETTER = 7.5;
    private static final double SLOWEST = 1_000;
    private static final double FASTEST = 1_000_000;
    private static final double LOWEST = 74;
    private static final double HIGHEST = 90;
    private static final List<String> COLOURS = List.of("#0b62a4", "#c2570c");

    private static final String INK = "#333333";

    private final StringBuilder body = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    /// Adds a curve and what another program reaches on the same kind of text.
    void add(String name, List<Point> points, Point peer) {
        String colour = COLOURS.get(names.size() % COLOURS.size());
        names.add(name);
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(number(x(point.speed)))
                    .append(',')
                    .append(number(y(point.f1)))
                    .append(' ');
        }
        element("polyline", "fill", "none", "stroke", colour, "stroke-width", "2", "points", line.toString());
        for (Point point : points) {
            element("circle", "cx", number(x(point.speed)), "cy", number(y(point.f1)), "r", "4", "fill", colour);
            // The last one's label would stand under its neighbour's.
            double beside = point.equals(points.getLast()) ? -6 - LETTER * point.label.length() : 6;
            text(x(point.speed) + beside, y(point.f1) - 7, point.label, colour);
        }
        String cross = "M" + number(x(peer.speed) - 5) + " " + number(y(peer.f1) - 5) + "l10 10m0 -10l-10 10";
        element("path", "d", cross, "stroke", colour, "stroke-width", "2");
        text(x(peer.speed) + 9, y(peer.f1) + 4, peer.label, colour);
    }

    /// The whole drawing.
    String svg() {
        String curves = body.toString();
        body.setLength(0);
        body.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" font-family=\"sans-serif\" font-size=\"12\">\n");
        element("rect", "width", number(WIDTH), "height", number(HEIGHT), "fill", "#ffffff");
        for (double speed = SLOWEST; speed <= FASTEST; speed *= 10) {
            rule("M" + number(x(speed)) + " " + TOP + "V" + (HEIGHT - BOTTOM));
            text(x(speed) - 20, HEIGHT - BOTTOM + 18.0, String.format(Locale.ROOT, "%,.0f", speed), INK);
        }
        for (double f1 = LOWEST; f1 <= HIGHEST; f1 += 2) {
            rule("M" + LEFT + " " + number(y(f1)) + "H" + (WIDTH - RIGHT));
            text(LEFT - 28.0, y(f1) + 4, String.format(Locale.ROOT, "%.0f", f1), INK);
        }
        text(WIDTH / 2.0 - 90, HEIGHT - 12.0, "tokens a CPU second of one core", INK);
        text(LEFT - 45.0, TOP - 12.0, "F1, exact spans, percent", INK);
        for (int i = 0; i < names.size(); i++) {
            text(LEFT + 12.0, HEIGHT - BOTTOM - 34 + 18.0 * i, names.get(i), COLOURS.get(i % COLOURS.size()));
        }
        return body.append(curves).append("</svg>\n").toString();
    }

    private void rule(String path) {
        element("path", "d", path, "stroke", "#dddddd");
    }

    private static double x(double speed) {
        double share = Math.log(speed / SLOWEST) / Math.log(FASTEST / SLOWEST);
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double f1) {
        return HEIGHT - BOTTOM - (f1 - LOWEST) / (HIGHEST - LOWEST) * (HEIGHT - BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void text(double x, double y, String words, String colour) {
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        body.append("\" fill=\"").append(colour).append("\">").append(words).append("</text>\n");
    }

    /// @param attributes each a name and a value
    private void element(String name, String... attributes) {
        body.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            body.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1])
                    .append('"');
        }
        body.append("/>\n");
    }
}
