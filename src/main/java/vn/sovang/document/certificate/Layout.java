package vn.sovang.document.certificate;

import java.time.LocalDate;
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
 * @param from papers of this day and later are made by this version; null for papers of any day
 * @param width of the sheet in millimetres; wider than high is a sheet across
 * @param height of the sheet in millimetres
 * @param elements from the lowest to the uppermost
 * @param background the scan of a bought blank sheet, filling the sheet, for the screen alone; null when there is none
 */
public record Layout(
        int format,
        String id,
        int version,
        String name,
        LocalDate from,
        double width,
        double height,
        List<Element> elements,
        Picture background) {
    /** More than anybody needs, few enough for a hostile file. */
    static final int MOST_ELEMENTS = 200;

    private static final double LEAST_SIDE = 50;
    private static final double MOST_SIDE = 1200;

    public Layout {
        if (id == null || !id.matches("[a-z0-9-]{1,80}") || name == null || name.isBlank() || version < 1) {
            throw new IllegalArgumentException("A layout needs an id of a-z 0-9 -, a name and a version from 1");
        }
        if (name.length() > 200) {
            throw new IllegalArgumentException("A name of " + name.length() + " letters");
        }
        if (!isSide(width) || !isSide(height)) {
            throw new IllegalArgumentException("A sheet measures 50 to 1200 mm: " + width + " x " + height);
        }
        elements = List.copyOf(elements == null ? List.of() : elements);
        if (elements.size() > MOST_ELEMENTS) {
            throw new IllegalArgumentException(elements.size() + " elements, more than " + MOST_ELEMENTS);
        }
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

    /** For papers of any day, without a scan. */
    public Layout(
            int format, String id, int version, String name, double width, double height, List<Element> elements) {
        this(format, id, version, name, null, width, height, elements, null);
    }

    /** Whether a sheet may measure so many millimetres. */
    public static boolean isSide(double millimetres) {
        return millimetres >= LEAST_SIDE && millimetres <= MOST_SIDE;
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

    /** The families of letters its texts ask for. */
    public SequencedSet<String> families() {
        SequencedSet<String> families = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element instanceof TextElement text) {
                families.add(text.style().family());
            }
        }
        return families;
    }

    /** The families among {@link #families} that this PC does not have; the program's own letters stand in for them. */
    public List<String> missingFamilies() {
        return families().stream()
                .filter(family -> !Fonts.isBuiltIn(family) && !Fonts.ofThisPc().has(family))
                .toList();
    }

    /** The clerk's own pictures in it, each once, with the scan of the blank sheet. */
    public SequencedSet<Picture> pictures() {
        SequencedSet<Picture> pictures = new LinkedHashSet<>();
        if (background != null) {
            pictures.add(background);
        }
        for (Element element : elements) {
            if (element instanceof PictureElement own) {
                pictures.add(own.picture());
            }
        }
        return pictures;
    }

    /** Whether it is made for a bought blank sheet: some of what is seen is not printed. */
    public boolean isForBlank() {
        return elements.stream().anyMatch(Element::screenOnly);
    }

    /** The same with other things on it. */
    public Layout with(List<Element> others) {
        return new Layout(format, id, version, name, from, width, height, others, background);
    }

    /** The same as another version, for papers of a day and later. */
    public Layout as(String newId, int newVersion, String newName, LocalDate newFrom) {
        return new Layout(LayoutFile.FORMAT, newId, newVersion, newName, newFrom, width, height, elements, background);
    }

    /** The same over another scan of the blank sheet, or over none. */
    public Layout over(Picture scan) {
        return new Layout(format, id, version, name, from, width, height, elements, scan);
    }
}
