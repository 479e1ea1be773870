package vn.sovang.exchange.xlsx;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook and how they refer to one another; nothing outside the file is ever referred to. */
final class BookParts implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final List<Tab> tabs = new ArrayList<>();
    private String strings = "";
    private String styles = "";
    private boolean since1904;

    /**
     * A sheet of the workbook.
     *
     * @param part name of its part
     */
    record Tab(String name, String part, boolean hidden) {}

    private record Relation(String type, String part) {}

    private BookParts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws IOException when it is no workbook */
    static BookParts open(Path file) throws IOException, XMLStreamException {
        ZipFile zip = ZipFile.builder().setPath(file).get();
        try {
            BookParts parts = new BookParts(zip);
            parts.readWorkbook();
            return parts;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    boolean since1904() {
        return since1904;
    }

    /** The table of shared strings; empty when there is none. */
    Optional<InputStream> strings() throws IOException {
        return entries.containsKey(key(strings)) ? Optional.of(part(strings)) : Optional.empty();
    }

    /** The styles; empty when there are none. */
    Optional<InputStream> styles() throws IOException {
        return entries.containsKey(key(styles)) ? Optional.of(part(styles)) : Optional.empty();
    }

    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new FileNotFoundException("the workbook has no part " + name);
        }
        return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
        String workbook = relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElseGet(this::anyWorkbook);
        Map<String, Relation> relations = relations(workbook);
        Xml.elements(part(workbook), xml -> {
            switch (xml.getLocalName()) {
                case "workbookPr" -> since1904 = Xml.isTrue(xml, "date1904");
                case "sheet" -> {
                    String state = Xml.attribute(xml, "state");
                    Relation relation = relations.get(Xml.attribute(xml, "id"));
                    if (relation != null) {
                        boolean hidden = state != null && !state.equals("visible");
                        tabs.add(new Tab(Xml.attribute(xml, "name"), relation.part(), hidden));
                    }
                }
                default -> {}
            }
        });
        for (Relation relation : relations.values()) {
            strings = relation.type().endsWith("/sharedStrings") ? relation.part() : strings;
            styles = relation.type().endsWith("/styles") ? relation.part() : styles;
        }
        strings = strings.isEmpty() ? folder(workbook) + "sharedStrings.xml" : strings;
        styles = styles.isEmpty() ? folder(workbook) + "styles.xml" : styles;
    }

    private String anyWorkbook() {
        return entries.keySet().stream()
                .filter(name -> name.endsWith("workbook.xml"))
                .findFirst()
                .orElse("xl/workbook.xml");
    }

    /** The relations of a part by their ids; those that lead out of the file are left out. */
    private Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        String folder = folder(part);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!entries.containsKey(key(name))) {
            return relations;
        }
        Xml.elements(part(name), xml -> {
            String target = Xml.attribute(xml, "Target");
            String id = Xml.attribute(xml, "Id");
            if (id != null && target != null && !"External".equals(Xml.attribute(xml, "TargetMode"))) {
                String type = Optional.ofNullable(Xml.attribute(xml, "Type")).orElse("");
                relations.put(id, new Relation(type, resolved(folder, target)));
            }
        });
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = folder(base.substring(0, base.length() - 1));
        }
        return base + rest;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Some programs write backslashes, a slash before the name, or other capitals. */
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
