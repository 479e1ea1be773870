package vn.sovang.document.certificate;

import java.util.List;
import java.util.function.Supplier;
import vn.sovang.document.certificate.TextStyle.Align;
import vn.sovang.document.certificate.TextStyle.Fit;
import vn.sovang.document.certificate.TextStyle.Vertical;
import vn.sovang.document.drawing.Drawings;

/** From JSON to the records; what a record refuses is told with its place in the file. */
final class LayoutReader {
    private LayoutReader() {}

    /** @throws JsonNode.BadException at the first thing that is not as it must be */
    static Layout layout(JsonNode node) {
        int format = (int) node.number("format");
        List<Element> elements =
                node.children("elements").stream().map(LayoutReader::element).toList();
        return checked(
                node,
                () -> new Layout(
                        format,
                        node.text("id"),
                        (int) node.number("version"),
                        node.text("name"),
                        node.number("width"),
                        node.number("height"),
                        elements));
    }

    private static Element element(JsonNode node) {
        String kind = node.text("kind");
        return switch (kind == null ? "" : kind) {
            case "text" -> {
                Box box = box(node.child("box"));
                TextStyle style = style(node.child("style"));
                yield checked(
                        node,
                        () -> new TextElement(
                                node.text("name"), node.text("text"), box, style, node.flag("screenOnly")));
            }
            case "art" -> {
                Box box = box(node.child("box"));
                yield checked(node, () -> new ArtElement(Drawings.of(node.text("art")), box, node.flag("screenOnly")));
            }
            case "rule" -> {
                Box box = box(node.child("box"));
                yield checked(node, () -> new RuleElement(box, node.text("colour"), node.flag("screenOnly")));
            }
            default -> throw node.bad("kind", String.valueOf(kind));
        };
    }

    private static Box box(JsonNode node) {
        return checked(
                node, () -> new Box(node.number("x"), node.number("y"), node.number("width"), node.number("height")));
    }

    private static TextStyle style(JsonNode node) {
        return checked(
                node,
                () -> new TextStyle(
                        node.choice("family", FontFamily.class),
                        node.flag("bold"),
                        node.flag("italic"),
                        node.number("size"),
                        node.number("minimumSize"),
                        node.text("colour"),
                        node.flag("capitals"),
                        node.choice("align", Align.class),
                        node.choice("vertical", Vertical.class),
                        node.number("lineSpacing"),
                        node.number("letterSpacing"),
                        node.choice("fit", Fit.class)));
    }

    private static <T> T checked(JsonNode node, Supplier<T> record) {
        try {
            T made = record.get();
            node.end();
            return made;
        } catch (IllegalArgumentException e) {
            JsonNode.BadException bad = new JsonNode.BadException(node.place(), e.getMessage());
            bad.initCause(e);
            throw bad;
        }
    }
}
