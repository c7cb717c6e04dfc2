package nl.koers.report;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the SVG that {@link Drawing} writes, as lines and areas of the PDF itself. It knows no other SVG: nothing that
 * runs, nothing that is fetched, no words, and so no fonts of the machine.
 */
final class Draughtsman implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        double scale = width < 0 ? dotsPerPixel : width / Picture.number(svg, "width");
        return new Picture(svg, scale, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {
        // drawings have no words
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // drawings have no words
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** @param scale dots of the paper in a step of the drawing */
    private record Picture(Element svg, double scale, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(number(svg, "width") * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(number(svg, "height") * scale);
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
            float width = (float) (getIntrinsicWidth() / dotsPerPixel);
            float height = (float) (getIntrinsicHeight() / dotsPerPixel);
            paper.drawWithGraphics((float) x, (float) y, width, height, this::draw);
        }

        private void draw(Graphics2D pen) {
            pen.scale(scale / dotsPerPixel, scale / dotsPerPixel);
            for (Node shape = svg.getFirstChild(); shape != null; shape = shape.getNextSibling()) {
                if (shape instanceof Element element) {
                    draw(pen, element);
                }
            }
        }

        private static void draw(Graphics2D pen, Element shape) {
            java.awt.Shape outline = outline(shape);
            if (!shape.getAttribute("fill").equals("none")) {
                Color fill = Color.decode(shape.getAttribute("fill"));
                String opacity = shape.getAttribute("fill-opacity");
                int alpha = opacity.isEmpty() ? 255 : (int) Math.round(Double.parseDouble(opacity) * 255);
                pen.setColor(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), alpha));
                pen.fill(outline);
            }
            if (!shape.getAttribute("stroke").equals("none")) {
                pen.setColor(Color.decode(shape.getAttribute("stroke")));
                pen.setStroke(new BasicStroke(
                        (float) number(shape, "stroke-width"),
                        dashes(shape) == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        dashes(shape),
                        0));
                pen.draw(outline);
            }
        }

        private static java.awt.Shape outline(Element shape) {
            if (shape.getTagName().equals("circle")) {
                double radius = number(shape, "r");
                return new Ellipse2D.Double(
                        number(shape, "cx") - radius, number(shape, "cy") - radius, 2 * radius, 2 * radius);
            }
            Path2D path = new Path2D.Double();
            for (String point : shape.getAttribute("points").split(" ", -1)) {
                String[] place = point.split(",", -1);
                double x = Double.parseDouble(place[0]);
                double y = Double.parseDouble(place[1]);
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            if (shape.getTagName().equals("polygon")) {
                path.closePath();
            }
            return path;
        }

        private static float @Nullable [] dashes(Element shape) {
            String[] lengths = shape.getAttribute("stroke-dasharray").split(" ", -1);
            return lengths.length < 2 ? null : new float[] {Float.parseFloat(lengths[0]), Float.parseFloat(lengths[1])};
        }

        private static double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute));
        }
    }
}
