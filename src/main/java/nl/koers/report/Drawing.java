package nl.koers.report;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * A vector drawing inside a page, as the few shapes of SVG that {@link Draughtsman} draws: lines, areas and circles.
 * Words stand beside it on the page, so that they are text there.
 */
final class Drawing {

    private final Tag svg;

    /**
     * @param words what is seen, for those who do not see it; a PDF for everybody has them with every drawing
     */
    Drawing(Tag in, String className, int width, int height, String words) {
        svg = in.add("svg", className)
                .set("width", Integer.toString(width))
                .set("height", Integer.toString(height))
                .set("viewBox", "0 0 " + width + " " + height)
                .set("alt", words);
    }

    /**
     * How a shape is drawn.
     *
     * @param stroke colour of the line; "none" for no line
     * @param dashes lengths of dash and gap, empty for a whole line
     * @param fill colour; "none" for an outline
     * @param opacity of the fill
     */
    record Pen(String stroke, double width, String dashes, String fill, double opacity) {

        static Pen line(String colour, double width) {
            return new Pen(colour, width, "", "none", 1);
        }

        static Pen full(String colour) {
            return new Pen("none", 0, "", colour, 1);
        }

        Pen dashed(String lengths) {
            return new Pen(stroke, width, lengths, fill, opacity);
        }

        Pen filled(String colour, double share) {
            return new Pen(stroke, width, dashes, colour, share);
        }
    }

    /** @param corners x and y in turn; without any nothing is drawn */
    Drawing line(Pen pen, double... corners) {
        if (corners.length > 0) {
            shape("polyline", pen).set("points", points(corners));
        }
        return this;
    }

    /** @param corners x and y in turn; the last is joined to the first */
    Drawing area(Pen pen, double... corners) {
        shape("polygon", pen).set("points", points(corners));
        return this;
    }

    Drawing circle(Pen pen, double x, double y, double radius) {
        shape("circle", pen).set("cx", number(x)).set("cy", number(y)).set("r", number(radius));
        return this;
    }

    private Tag shape(String name, Pen pen) {
        Tag shape = svg.add(name).set("stroke", pen.stroke()).set("fill", pen.fill());
        shape.set("stroke-width", number(pen.width())).set("stroke-linecap", "round");
        if (pen.opacity() < 1) {
            shape.set("fill-opacity", number(pen.opacity()));
        }
        return pen.dashes().isEmpty() ? shape : shape.set("stroke-dasharray", pen.dashes());
    }

    private static String points(double... corners) {
        StringJoiner points = new StringJoiner(" ");
        for (int i = 1; i < corners.length; i += 2) {
            points.add(number(corners[i - 1]) + "," + number(corners[i]));
        }
        return points.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
