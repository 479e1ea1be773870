package vn.sovang.document.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.sovang.document.certificate.TextStyle.Align;
import vn.sovang.document.certificate.TextStyle.Fit;
import vn.sovang.document.certificate.TextStyle.Vertical;
import vn.sovang.document.drawing.Drawings;

/** From JSON to the records; what a record refuses is told with its place in the file. */
final class LayoutReader {
    private static final int MOST_PICTURES = 20;

    private final Function<String, Picture> kept;
    private final Map<String, Picture> pictures = new HashMap<>();

    private LayoutReader(Function<String, Picture> kept) {
        this.kept = kept;
    }

    /**
     * @param kept pictures that are kept elsewhere, by their hash; null for one that is not
     * @throws JsonNode.BadException at the first thing that is not as it must be
     */
    static Layout layout(JsonNode node, Function<String, Picture> kept) {
        int format = (int) node.number("format");
        LayoutReader reader = new LayoutReader(kept);
        reader.takePictures(node.children("pictures"));
        List<Element> elements =
                node.children("elements").stream().map(reader::element).toList();
        LocalDate from = day(node, "from");
        Picture background = reader.picture(node, "background");
        return checked(
                node,
                () -> new Layout(
                        format,
                        node.text("id"),
                        (int) node.number("version"),
                        node.text("name"),
                        from,
                        node.number("width"),
                        node.number("height"),
                        elements,
                        background));
    }

    private void takePictures(List<JsonNode> nodes) {
        if (nodes.size() > MOST_PICTURES) {
            throw new JsonNode.BadException("pictures", nodes.size() + " > " + MOST_PICTURES);
        }
        for (JsonNode node : nodes) {
            String name = node.text("hash");
            String content = node.text("content");
            Picture picture = checked(node, () -> Picture.ofBase64(content == null ? "" : content));
            pictures.put(name == null ? picture.hash() : name, picture);
        }
    }

    private Picture picture(JsonNode node, String member) {
        String hash = node.text(member);
        Picture picture = hash == null ? null : pictures.getOrDefault(hash, kept.apply(hash));
        if (hash != null && picture == null) {
            throw node.bad(member, hash);
        }
        return picture;
    }

    private static LocalDate day(JsonNode node, String member) {
        String text = node.text(member);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw node.bad(member, text);
        }
    }

    private Element element(JsonNode node) {
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
            case "picture" -> {
                Box box = box(node.child("box"));
                Picture picture = picture(node, "picture");
                yield checked(node, () -> new PictureElement(picture, box, node.flag("screenOnly")));
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
                        node.text("family"),
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
