package vn.sovang.document.paper.pdf;

import vn.sovang.document.paper.Run;
import vn.sovang.document.paper.Text;

/** Writes a text as JasperReports reads text of several looks; what the user typed is escaped, never markup itself. */
final class StyledText {
    /** Type of the link around a figure; {@link FigureExporter} makes a named place of it, no link. */
    static final String FIGURE = "Figure";

    private StyledText() {}

    /** The text as it goes into a style with {@link Looks#RUNS}, or literally when one look serves all of it. */
    static String of(Text text) {
        if (text.isPlain()) {
            return text.plain();
        }
        StringBuilder styled = new StringBuilder();
        text.runs().forEach(run -> append(styled, run));
        return styled.toString();
    }

    private static void append(StringBuilder styled, Run run) {
        String inner = escape(run.text());
        if (run.bold() || run.italic()) {
            inner = "<style" + (run.bold() ? " isBold=\"true\"" : "") + (run.italic() ? " isItalic=\"true\"" : "") + ">"
                    + inner + "</style>";
        }
        styled.append(
                run.figure() == null
                        ? inner
                        : "<a type=\"" + FIGURE + "\" href=\"" + run.figure() + "\">" + inner + "</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
