package vn.sovang.service.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipRowsTest {
    private static final List<List<String>> ROWS =
            List.of(List.of("Lường <Văn> A", "01234567", "=1+1"), List.of("hai\tcột\nhai dòng", "12", ""));

    @Test
    void textHasOneLineForEachRowAndNoFormula() {
        assertEquals("Lường <Văn> A\t01234567\t'=1+1\r\nhai cột hai dòng\t12\t", ClipRows.text(ROWS));
    }

    @Test
    void htmlKeepsLeadingZerosAsText() {
        String html = ClipRows.html(ROWS);
        assertTrue(html.contains("<td style=\"mso-number-format:'\\@'\">01234567</td>"), html);
        assertTrue(html.contains("<td>12</td>"), html);
        assertTrue(html.contains("Lường &lt;Văn&gt; A"), html);
    }
}
