package vn.sovang.document.paper.pdf;

import java.io.Serial;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.OrientationEnum;
import vn.sovang.document.paper.Page;

/** A compiled template upon a page of another format: the library fixes the page when it compiles. */
final class Sheet extends JasperReport {
    @Serial
    private static final long serialVersionUID = 1L;

    Sheet(JasperReport template, Page page, int headerHeight) {
        this(template);
        pageWidth = Points.of(page.width());
        pageHeight = Points.of(page.height());
        // A landscape sheet is only a wider one: the library would turn the page, and the places of figures not with
        // it.
        orientation = OrientationEnum.PORTRAIT;
        leftMargin = Points.of(page.margins().left());
        rightMargin = pageWidth - leftMargin - Points.of(page.textWidth());
        topMargin = Points.of(page.margins().top()) - headerHeight;
        bottomMargin = Points.of(page.margins().bottom());
        columnWidth = Points.of(page.textWidth());
    }

    Sheet(JasperReport template, int width) {
        this(template);
        pageWidth = width;
        columnWidth = width;
    }

    private Sheet(JasperReport template) {
        super(
                template,
                template.getCompilerClass(),
                template.getCompileData(),
                JRExpressionCollector.collector(DefaultJasperReportsContext.getInstance(), template),
                template.getCompileNameSuffix());
    }
}
