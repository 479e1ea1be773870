package vn.sovang.document;

import java.math.BigDecimal;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.yearend.Figure;

/** How a figure is written on Vietnamese papers, always with its name so that it can be read back. */
public final class FigureText {
    private FigureText() {}

    /** In a sentence: counts from one to nine padded ({@code 05}), money grouped, whole percentages without decimals. */
    public static String inSentence(Figure figure) {
        return switch (figure.kind()) {
            case COUNT ->
                figure.value().signum() == 0
                        ? "0"
                        : Padding.count(figure.value().longValueExact());
            case MONEY -> Amounts.grouped(figure.value().longValueExact());
            case PERCENT -> Decimals.percentShort(figure.value());
        };
    }

    /** In a table: counts as they are, percentages always with two decimals. */
    public static String inTable(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> figure.value().toPlainString();
            case MONEY -> Amounts.grouped(figure.value().longValueExact());
            case PERCENT -> Decimals.percentText(figure.value());
        };
    }

    /** A table cell that is nothing but the figure. */
    public static Text cell(Figure figure) {
        return Text.ofFigure(figure.name(), inTable(figure));
    }

    /** The value that a written figure stands for, in the form of {@link Figure#plain()}. */
    public static String plain(String written) {
        String text = written.strip();
        if (text.endsWith("%")) {
            return Decimals.point(new BigDecimal(text.substring(0, text.length() - 1)
                    .strip()
                    .replace(".", "")
                    .replace(',', '.')));
        }
        return new BigDecimal(text.replace(".", "")).toPlainString();
    }
}
