package vn.sovang.document.paper.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import vn.sovang.base.Problem;

/** Refuses a paper with a letter that its font does not have: the library would leave it out without a word. */
final class Letters {
    private static final int SHOWN = 60;

    private final String paper;
    private final Font font;

    private Letters(String paper) {
        this.paper = paper;
        font = font();
    }

    /**
     * Looks at every text of a print.
     *
     * @throws vn.sovang.base.ProblemException 246 at the first letter that the font does not have
     */
    static void require(String paper, JasperPrint print) {
        Letters letters = new Letters(paper);
        print.getPages().forEach(page -> letters.look(page.getElements()));
    }

    private void look(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                look(frame.getElements());
            } else if (element instanceof JRPrintText text && text.getFullText() != null) {
                look(text.getFullText());
            }
        }
    }

    private void look(String text) {
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && !font.canDisplay(letter))
                .findFirst()
                .ifPresent(letter -> {
                    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
                    throw Problem.of(246, "problem.paper.letter", paper, Character.toString(letter), shown)
                            .asException();
                });
    }

    private static Font font() {
        try (InputStream in = Letters.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
