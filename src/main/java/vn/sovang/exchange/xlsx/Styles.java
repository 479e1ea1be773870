package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.sovang.exchange.encoding.OldFont;
import vn.sovang.exchange.sheet.NumberFormat;

/** What the styles of cells say of their numbers and fonts. */
final class Styles {
    private final List<String> formats = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();

    private Styles() {}

    /** The styles of a workbook. */
    static Styles of(Optional<InputStream> part) throws IOException, XMLStreamException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            styles.read(part.get());
        }
        return styles;
    }

    /** The number format of a style; null when it has none. */
    String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : null;
    }

    /** The font of a style when it is one of an old encoding, else empty. */
    String font(int style) {
        return style >= 0 && style < fonts.size() ? fonts.get(style) : "";
    }

    /** Whether a style has a font of an old encoding. */
    boolean useOldFonts() {
        return fonts.stream().anyMatch(font -> !font.isEmpty());
    }

    private void read(InputStream part) throws IOException, XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        List<String> names = new ArrayList<>();
        boolean[] inStyles = new boolean[1];
        boolean[] inFonts = new boolean[1];
        Xml.elements(part, xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> own.put(number(Xml.attribute(xml, "numFmtId")), Xml.attribute(xml, "formatCode"));
                case "fonts" -> inFonts[0] = true;
                case "fills", "dxfs" -> inFonts[0] = false;
                case "font" -> {
                    if (inFonts[0]) {
                        names.add("");
                    }
                }
                case "name" -> {
                    String name = Xml.attribute(xml, "val");
                    if (inFonts[0] && !names.isEmpty() && OldFont.of(name).isPresent()) {
                        names.set(names.size() - 1, name);
                    }
                }
                case "cellXfs" -> inStyles[0] = true;
                case "cellStyles" -> inStyles[0] = false;
                case "xf" -> {
                    if (inStyles[0]) {
                        int format = number(Xml.attribute(xml, "numFmtId"));
                        int font = number(Xml.attribute(xml, "fontId"));
                        formats.add(own.getOrDefault(format, NumberFormat.builtIn(format)));
                        fonts.add(font < names.size() ? names.get(font) : "");
                    }
                }
                default -> {}
            }
        });
    }

    private static int number(String text) {
        return text == null ? 0 : Math.max(0, Integer.parseInt(text));
    }
}
