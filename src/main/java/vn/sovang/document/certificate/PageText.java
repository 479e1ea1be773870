package vn.sovang.document.certificate;

import java.util.ArrayList;
import java.util.List;

/**
 * What one text of a page says in the end.
 *
 * @param element name of the text in the layout
 * @param fields the fields it was filled from; none for fixed words
 * @param text as it is read on the sheet, its line breaks kept
 * @param printed whether it is printed; else a bought blank sheet carries it
 */
public record PageText(String element, List<String> fields, String text, boolean printed) {
    public PageText {
        fields = List.copyOf(fields);
    }

    /** All texts of a certificate, in the order of the layout; empty ones are left out. */
    public static List<PageText> of(Layout layout, Certificate certificate) {
        List<PageText> texts = new ArrayList<>();
        for (Element element : layout.elements()) {
            if (element instanceof TextElement text) {
                FieldText filled = FieldText.of(text.text());
                String said = TextFitter.clean(
                        filled.fill(certificate.fields()), text.style().capitals());
                if (!said.isBlank()) {
                    texts.add(new PageText(text.name(), filled.fields(), said, !text.screenOnly()));
                }
            }
        }
        return texts;
    }
}
