package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing from a small part of SVG: {@code g, symbol, use, path, circle, ellipse, rect} with {@code fill,
 * stroke, stroke-width, fill-rule} and {@code transform}; colours as {@code #RRGGBB}. The file can be looked at in any
 * browser.
 */
final class DrawingFile {
    private record Style(Ink fill, Ink stroke, double width, boolean evenOdd, AffineTransform place) {}

    private final String name;
    private final Map<String, Drawing> symbols = new HashMap<>();
    private final Deque<Style> styles = new ArrayDeque<>();
    private final Deque<List<DrawingPart>> parts = new ArrayDeque<>();
    private Rectangle2D.Double frame;
    private String symbol;

    private DrawingFile(String name) {
        this.name = name;
        styles.push(new Style(Ink.BLACK, null, 1, false, new AffineTransform()));
        parts.push(new ArrayList<>());
    }

    /**
     * @throws IOException when the stream cannot be read or is not of the part of SVG understood here
     */
    static Drawing read(String name, InputStream in) throws IOException {
        DrawingFile file = new DrawingFile(name);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    file.begin(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    file.end(xml.getLocalName());
                }
            }
            if (file.frame == null) {
                throw new IllegalArgumentException("no svg element");
            }
            return new Drawing(name, file.frame, file.parts.pop());
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("The drawing " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void begin(XMLStreamReader xml) {
        Style style = style(xml, styles.peek());
        styles.push(style);
        switch (xml.getLocalName()) {
            case "svg" -> frame = viewBox(required(xml, "viewBox"));
            case "symbol" -> {
                symbol = required(xml, "id");
                parts.push(new ArrayList<>());
            }
            case "path" -> figure(style, PathData.read(required(xml, "d"), rule(style)));
            case "circle" -> {
                double radius = number(xml, "r");
                figure(style, Shapes.ellipse(number(xml, "cx"), number(xml, "cy"), radius, radius));
            }
            case "ellipse" ->
                figure(
                        style,
                        Shapes.ellipse(number(xml, "cx"), number(xml, "cy"), number(xml, "rx"), number(xml, "ry")));
            case "rect" ->
                figure(
                        style,
                        Shapes.rectangle(
                                number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height")));
            case "use" -> use(style, required(xml, "href").substring(1));
            case "g", "defs", "title", "desc" -> {}
            default -> throw new IllegalArgumentException("element " + xml.getLocalName());
        }
    }

    private void end(String element) {
        styles.pop();
        if (element.equals("symbol")) {
            symbols.put(symbol, Drawing.around(name + "#" + symbol, parts.pop()));
        }
    }

    private void figure(Style style, Path2D.Double outline) {
        outline.setWindingRule(rule(style));
        outline.transform(style.place);
        double scale = Math.sqrt(Math.abs(style.place.getDeterminant()));
        Stroke stroke = style.stroke == null ? null : new Stroke(style.stroke, style.width * scale);
        if (style.fill != null || stroke != null) {
            parts.peek().add(new Figure(outline, style.fill, stroke));
        }
    }

    /** Uses of one symbol that follow each other become one repeat. */
    private void use(Style style, String id) {
        Drawing motif = symbols.get(id);
        if (motif == null) {
            throw new IllegalArgumentException("no symbol " + id);
        }
        List<DrawingPart> here = parts.peek();
        List<AffineTransform> places = new ArrayList<>();
        if (!here.isEmpty() && here.getLast() instanceof Repeat before && before.motif() == motif) {
            here.removeLast();
            places.addAll(before.places());
        }
        places.add(style.place);
        here.add(new Repeat(motif, places));
    }

    private static Style style(XMLStreamReader xml, Style outer) {
        Ink fill = ink(xml.getAttributeValue(null, "fill"), outer.fill);
        Ink stroke = ink(xml.getAttributeValue(null, "stroke"), outer.stroke);
        String width = xml.getAttributeValue(null, "stroke-width");
        String rule = xml.getAttributeValue(null, "fill-rule");
        AffineTransform place = new AffineTransform(outer.place);
        String transform = xml.getAttributeValue(null, "transform");
        if (transform != null) {
            place.concatenate(Transforms.read(transform));
        }
        if (xml.getLocalName().equals("symbol")) {
            place = new AffineTransform();
        }
        return new Style(
                fill,
                stroke,
                width == null ? outer.width : Double.parseDouble(width),
                rule == null ? outer.evenOdd : rule.equals("evenodd"),
                place);
    }

    private static Ink ink(String value, Ink inherited) {
        if (value == null) {
            return inherited;
        }
        return value.equals("none") ? null : Ink.of(value);
    }

    private static int rule(Style style) {
        return style.evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    }

    private static String required(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            throw new IllegalArgumentException(xml.getLocalName() + " without " + attribute);
        }
        return value;
    }

    private static double number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static Rectangle2D.Double viewBox(String value) {
        double[] n = Transforms.numbers(value);
        return new Rectangle2D.Double(n[0], n[1], n[2], n[3]);
    }
}
