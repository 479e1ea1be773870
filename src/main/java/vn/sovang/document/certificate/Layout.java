package vn.sovang.document.certificate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What stands where on a certificate, in millimetres.
 *
 * @param format version of the file format, {@link LayoutFile#FORMAT} or lower
 * @param id short name in Latin letters, such as {@code giay-khen-a4}
 * @param version counts up with every change of this layout, from 1
 * @param name as the clerk sees it
 * @param width of the sheet in millimetres; wider than high is a sheet across
 * @param height of the sheet in millimetres
 * @param elements from the lowest to the uppermost
 */
public record Layout(
        int format, String id, int version, String name, double width, double height, List<Element> elements) {

    public Layout {
        if (id == null || !id.matches("[a-z0-9-]+") || name == null || name.isBlank() || version < 1) {
            throw new IllegalArgumentException("A layout needs an id of a-z 0-9 -, a name and a version from 1");
        }
        if (!(width >= 50 && width <= 1200 && height >= 50 && height <= 1200)) {
            throw new IllegalArgumentException("A sheet measures 50 to 1200 mm: " + width + " x " + height);
        }
        elements = List.copyOf(elements == null ? List.of() : elements);
        Set<String> names = new HashSet<>();
        for (Element element : elements) {
            Box box = element.box();
            if (box.right() > width + 0.001 || box.bottom() > height + 0.001) {
                throw new IllegalArgumentException("Outside the sheet: " + element);
            }
            if (element instanceof TextElement text && !names.add(text.name())) {
                throw new IllegalArgumentException("Two texts are called " + text.name());
            }
        }
    }

    /** The fields a certificate must bring, in the order in which they stand in the layout. */
    public SequencedSet<String> fields() {
        SequencedSet<String> fields = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element instanceof TextElement text) {
                fields.addAll(FieldText.of(text.text()).fields());
            }
        }
        return fields;
    }
}
