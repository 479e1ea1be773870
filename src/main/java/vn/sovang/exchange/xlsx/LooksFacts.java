package vn.sovang.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.exchange.sheet.SheetLooks;

/** Gathers what a sheet says of its hidden columns and merged cells. */
final class LooksFacts {
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private final Set<Integer> hidden = new HashSet<>();
    private final List<SheetLooks.Area> merged = new ArrayList<>();

    static String key(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    void column(XMLStreamReader xml) {
        if (Xml.isTrue(xml, "hidden")) {
            int first = number(xml, "min");
            int last = Math.min(number(xml, "max"), SheetLooks.LAST_COLUMN_THAT_MATTERS);
            for (int column = Math.max(1, first); column <= last; column++) {
                hidden.add(column - 1);
            }
        }
    }

    void merged(XMLStreamReader xml) {
        String written = Xml.attribute(xml, "ref");
        Matcher area = AREA.matcher(written == null ? "" : written);
        if (area.matches()) {
            SheetLooks.add(
                    merged,
                    new SheetLooks.Area(
                            Integer.parseInt(area.group(2)),
                            Integer.parseInt(area.group(4)),
                            XmlFacts.column(area.group(1)) - 1,
                            XmlFacts.column(area.group(3)) - 1));
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String text = Xml.attribute(xml, attribute);
        return text == null ? 0 : Integer.parseInt(text);
    }

    SheetLooks looks() {
        return new SheetLooks(hidden, merged);
    }
}
