package vn.sovang.document.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.PaperStyle;

/** The compiled templates, each brought to the measures and looks of one paper; equal ones are made once. */
final class Templates {
    private static final String FOLDER = "/document/paper/";

    private final StyleLooks looks;
    private final Map<String, JasperReport> loaded = new HashMap<>();
    private final Map<Object, JasperReport> made = new HashMap<>();

    Templates(PaperStyle style) {
        this.looks = new StyleLooks(style);
    }

    /** The flow of one section. */
    JasperReport flow(Page page) {
        return made.computeIfAbsent(page, asked -> newFlow(page));
    }

    private JasperReport newFlow(Page page) {
        JasperReport template = template("flow");
        Sheet flow = new Sheet(template, page, template.getPageHeader().getHeight());
        elements(flow).forEach(element -> element.setWidth(flow.getColumnWidth()));
        return dressed(flow);
    }

    /** Two columns side by side. */
    JasperReport columns(int leftWidth, int width) {
        return made.computeIfAbsent(List.of("columns", leftWidth, width), asked -> newColumns(leftWidth, width));
    }

    private JasperReport newColumns(int leftWidth, int width) {
        Sheet columns = new Sheet(template("columns"), width);
        for (JRElement element : elements(columns)) {
            boolean left = element.getKey().equals("left");
            element.setX(left ? 0 : leftWidth);
            element.setWidth(left ? leftWidth : width - leftWidth);
        }
        return columns;
    }

    /** One column of lines. */
    JasperReport lines(int width) {
        return made.computeIfAbsent(List.of("lines", width), asked -> newLines(width));
    }

    private JasperReport newLines(int width) {
        Sheet lines = new Sheet(template("lines"), width);
        elements(lines).forEach(element -> element.setWidth(width));
        return dressed(lines);
    }

    /** A centred rule. */
    JasperReport rule(int width, int columnWidth) {
        return made.computeIfAbsent(List.of("rule", width, columnWidth), asked -> newRule(width, columnWidth));
    }

    private JasperReport newRule(int width, int columnWidth) {
        Sheet rule = new Sheet(template("rule"), columnWidth);
        for (JRElement element : elements(rule)) {
            element.setX((columnWidth - width) / 2);
            element.setWidth(width);
        }
        return rule;
    }

    /**
     * A table.
     *
     * @param widths of the columns in millimetres
     */
    JasperReport table(List<Double> widths) {
        int[] edges = edges(widths);
        return made.computeIfAbsent(
                List.of("table", Arrays.stream(edges).boxed().toList()), asked -> newTable(edges));
    }

    private JasperReport newTable(int[] edges) {
        Sheet grid = new Sheet(template("table"), edges[edges.length - 1]);
        for (JRElement element : elements(grid)) {
            String key = element.getKey();
            int number = Integer.parseInt(key.replaceAll("\\D", ""));
            boolean span = key.startsWith("span");
            int from = span ? 0 : number;
            int to = span ? number : number + 1;
            if (to < edges.length) {
                element.setX(edges[from]);
                element.setWidth(edges[to] - edges[from]);
            } else {
                element.setX(0);
            }
        }
        return dressed(grid);
    }

    private static int[] edges(List<Double> widths) {
        int[] edges = new int[widths.size() + 1];
        double sum = 0;
        for (int column = 0; column < widths.size(); column++) {
            sum += widths.get(column);
            edges[column + 1] = Points.of(sum);
        }
        return edges;
    }

    private JasperReport dressed(JasperReport report) {
        for (JRStyle style : report.getStyles()) {
            looks.dress(style);
        }
        return report;
    }

    private static List<JRElement> elements(JasperReport report) {
        List<JRElement> elements = new ArrayList<>();
        List<JRBand> bands = new ArrayList<>();
        if (report.getDetailSection().getBands() != null) {
            bands.addAll(List.of(report.getDetailSection().getBands()));
        }
        for (JRGroup group : report.getGroups() == null ? new JRGroup[0] : report.getGroups()) {
            bands.addAll(List.of(group.getGroupHeaderSection().getBands()));
        }
        bands.add(report.getTitle());
        bands.add(report.getPageHeader());
        bands.add(report.getColumnHeader());
        for (JRBand band : bands) {
            if (band != null) {
                elements.addAll(List.of(band.getElements()));
            }
        }
        return elements;
    }

    private JasperReport template(String name) {
        return loaded.computeIfAbsent(name, Templates::load);
    }

    private static JasperReport load(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("The template " + name + " cannot be read", e);
        }
    }
}
