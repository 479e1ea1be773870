package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.exchange.sheet.Cell;

/** The texts that cells refer to by number. Most are plain; those of several fonts are few and kept apart. */
final class SharedStrings {
    private final List<String> plain = new ArrayList<>();
    private final Map<Integer, RichText> rich = new HashMap<>();

    private SharedStrings() {}

    static SharedStrings of(Optional<InputStream> part) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                XMLStreamReader xml = Xml.open(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("si")) {
                        strings.add(RichText.read(xml));
                    }
                }
                xml.close();
            }
        }
        return strings;
    }

    private void add(RichText text) {
        if (!text.runs().isEmpty()) {
            rich.put(plain.size(), text);
        }
        plain.add(text.text());
    }

    /** Whether a text names a font of an old encoding. */
    boolean useOldFonts() {
        return rich.values().stream().flatMap(text -> text.runs().stream()).anyMatch(Cell.Run::isOld);
    }

    /** @throws IndexOutOfBoundsException when there is no such text */
    RichText get(int number) {
        RichText text = rich.get(number);
        return text == null ? new RichText(plain.get(number), List.of()) : text;
    }
}
