package vn.sovang.document.certificate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;

/** From the records to JSON, everything spelt out. */
final class LayoutWriter {
    private LayoutWriter() {}

    /** @param whole with the pictures themselves, not only their hashes */
    static String json(Layout layout, boolean whole) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            if (whole) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            json.writeStartObject();
            json.writeNumberField("format", layout.format());
            json.writeStringField("id", layout.id());
            json.writeNumberField("version", layout.version());
            json.writeStringField("name", layout.name());
            if (layout.from() != null) {
                json.writeStringField("from", layout.from().toString());
            }
            json.writeNumberField("width", layout.width());
            json.writeNumberField("height", layout.height());
            if (layout.background() != null) {
                json.writeStringField("background", layout.background().hash());
            }
            json.writeArrayFieldStart("elements");
            for (Element element : layout.elements()) {
                json.writeStartObject();
                element(json, element);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (whole) {
                pictures(json, layout.pictures());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void pictures(JsonGenerator json, Collection<Picture> pictures) throws IOException {
        if (pictures.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("pictures");
        for (Picture picture : pictures) {
            json.writeStartObject();
            json.writeStringField("hash", picture.hash());
            json.writeStringField("content", picture.base64());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void element(JsonGenerator json, Element element) throws IOException {
        switch (element) {
            case TextElement text -> {
                json.writeStringField("kind", "text");
                json.writeStringField("name", text.name());
                json.writeStringField("text", text.text());
                box(json, text.box());
                style(json, text.style());
            }
            case ArtElement art -> {
                json.writeStringField("kind", "art");
                json.writeStringField("art", art.art().key());
                box(json, art.box());
            }
            case PictureElement own -> {
                json.writeStringField("kind", "picture");
                json.writeStringField("picture", own.picture().hash());
                box(json, own.box());
            }
            case RuleElement rule -> {
                json.writeStringField("kind", "rule");
                json.writeStringField("colour", rule.colour());
                box(json, rule.box());
            }
        }
        json.writeBooleanField("screenOnly", element.screenOnly());
    }

    private static void box(JsonGenerator json, Box box) throws IOException {
        json.writeObjectFieldStart("box");
        json.writeNumberField("x", box.x());
        json.writeNumberField("y", box.y());
        json.writeNumberField("width", box.width());
        json.writeNumberField("height", box.height());
        json.writeEndObject();
    }

    private static void style(JsonGenerator json, TextStyle style) throws IOException {
        json.writeObjectFieldStart("style");
        json.writeStringField("family", style.family());
        json.writeBooleanField("bold", style.bold());
        json.writeBooleanField("italic", style.italic());
        json.writeNumberField("size", style.size());
        json.writeNumberField("minimumSize", style.minimumSize());
        json.writeStringField("colour", style.colour());
        json.writeBooleanField("capitals", style.capitals());
        choice(json, "align", style.align());
        choice(json, "vertical", style.vertical());
        json.writeNumberField("lineSpacing", style.lineSpacing());
        json.writeNumberField("letterSpacing", style.letterSpacing());
        choice(json, "fit", style.fit());
        json.writeEndObject();
    }

    private static void choice(JsonGenerator json, String name, Enum<?> value) throws IOException {
        json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
    }
}
