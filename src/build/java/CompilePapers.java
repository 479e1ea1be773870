import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.slf4j.LoggerFactory;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.pdf.Looks;

/**
 * Run by the build in the compile phase: compiles the templates of the flowing papers, so that the product carries no
 * compiler. Adds what a template would only repeat: the named styles, and the cells of the table.
 */
public final class CompilePapers {
    private static final int COLUMN = 29;
    private static final List<String> TEMPLATES = List.of("flow", "columns", "lines", "rule", "table");

    private CompilePapers() {}

    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path source = Path.of(args[0]);
        Path target = Files.createDirectories(Path.of(args[1]));
        if (isNewer(target, List.of(source, Path.of(args[2]), target.resolve("../../vn/sovang/document/paper")))) {
            return;
        }
        for (String name : TEMPLATES) {
            JasperDesign design = load(source.resolve(name + ".jrxml"));
            if (!name.equals("columns") && !name.equals("rule")) {
                addStyles(design);
            }
            if (name.equals("table")) {
                addCells(design);
            }
            JRSaver.saveObject(
                    JasperCompileManager.getInstance(DefaultJasperReportsContext.getInstance())
                            .compile(design),
                    target.resolve(name + ".jasper").toFile());
        }
    }

    /** Whether every compiled template is newer than all it is made from. */
    private static boolean isNewer(Path target, List<Path> sources) throws IOException {
        FileTime oldest = null;
        for (String name : TEMPLATES) {
            Path compiled = target.resolve(name + ".jasper");
            if (!Files.exists(compiled)) {
                return false;
            }
            FileTime time = Files.getLastModifiedTime(compiled);
            oldest = oldest == null || time.compareTo(oldest) < 0 ? time : oldest;
        }
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder.normalize(), 1)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(oldest) >= 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static JasperDesign load(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return JRXmlLoader.load(in);
        }
    }

    private static void addStyles(JasperDesign design) throws JRException {
        for (String look : Looks.all()) {
            JRDesignStyle style = new JRDesignStyle();
            style.setName(look);
            design.addStyle(style);
        }
    }

    /** One cell a column, and for the first cell one of each span; the program sets places and widths. */
    private static void addCells(JasperDesign design) throws JRException {
        JRDesignBand heading = (JRDesignBand) design.getColumnHeader();
        JRDesignBand numbers =
                (JRDesignBand) design.getGroups()[0].getGroupHeaderSection().getBands()[0];
        JRDesignBand row = (JRDesignBand) design.getDetailSection().getBands()[0];
        for (int column = 0; column < Table.MOST_COLUMNS; column++) {
            String asked = "(String) $P{HEADINGS}.get(" + column + ")";
            heading.addElement(cell(
                    design, "heading" + column, column, "$P{HEADINGS}.size() > " + column, "$P{HEADING_LOOK}", asked));
            numbers.addElement(cell(
                    design,
                    "number" + column,
                    column,
                    "$P{HEADINGS}.size() > " + column,
                    "$P{NUMBER_LOOK}",
                    "\"(" + (column + 1) + ")\""));
            if (column > 0) {
                String index = column + " - $F{span} + 1";
                row.addElement(cell(
                        design,
                        "cell" + column,
                        column,
                        "$P{HEADINGS}.size() > " + column + " && $F{span} <= " + column,
                        "(String) $F{looks}.get(" + index + ")",
                        "(String) $F{texts}.get(" + index + ")"));
            }
            row.addElement(cell(
                    design,
                    "span" + (column + 1),
                    0,
                    "$F{span} == " + (column + 1),
                    "(String) $F{looks}.get(0)",
                    "(String) $F{texts}.get(0)"));
        }
    }

    private static JRDesignTextField cell(
            JasperDesign design, String key, int column, String when, String look, String text) {
        JRDesignTextField cell = new JRDesignTextField(design);
        cell.setKey(key);
        cell.setX(column * COLUMN);
        cell.setY(0);
        cell.setWidth(COLUMN);
        cell.setHeight(key.startsWith("number") ? 12 : 16);
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        // A row higher than the page goes on with all its cells, so that the grid does.
        cell.setPrintWhenDetailOverflows(true);
        cell.setPrintWhenExpression(new JRDesignExpression(when));
        cell.setStyleExpression(new JRDesignExpression(look));
        cell.setExpression(new JRDesignExpression(text));
        JRDesignPropertyExpression index = new JRDesignPropertyExpression();
        index.setName(Looks.ROW_PROPERTY);
        index.setValueExpression(new JRDesignExpression(
                key.startsWith("heading") || key.startsWith("number") ? '"' + Looks.HEADING_ROW + '"' : "$F{index}"));
        cell.addPropertyExpression(index);
        return cell;
    }
}
