package vn.sovang.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.sovang.document.certificate.Certificate;

/**
 * What anyone would write by hand with OpenPDF for one certificate and no other: 14 fields at fixed places in fixed
 * sizes, nothing measured, wrapped, shrunk or checked; one border of 200 flowers and four frames as a template.
 */
final class Floor {
    private static final float MIDDLE = 421;

    /** Kept, as the program keeps its own. */
    private static final BaseFont REGULAR = font("Regular");

    private static final BaseFont BOLD = font("Bold");
    private static final BaseFont ITALIC = font("Italic");

    private Floor() {}

    private static BaseFont font(String style) {
        String file = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream in = Floor.class.getResourceAsStream(file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(OutputStream out, List<Certificate> certificates) {
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte content = writer.getDirectContent();
        PdfTemplate border = content.createTemplate(842, 595);
        border(border);
        for (Certificate certificate : certificates) {
            document.newPage();
            content.addTemplate(border, 0, 0);
            content.beginText();
            page(content, certificate.fields());
            content.endText();
        }
        document.close();
    }

    private static void page(PdfContentByte content, Map<String, String> fields) {
        centred(content, BOLD, 13, MIDDLE, 450, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        centred(content, BOLD, 14, MIDDLE, 432, "Độc lập - Tự do - Hạnh phúc");
        centred(content, BOLD, 19, MIDDLE, 395, fields.get("authority"));
        centred(content, BOLD, 14, MIDDLE, 372, "TẶNG");
        centred(content, BOLD, 44, MIDDLE, 325, "GIẤY KHEN");
        centred(content, BOLD, 25, MIDDLE, 285, fields.get("honorific") + " " + fields.get("recipient"));
        centred(content, ITALIC, 15, MIDDLE, 265, fields.get("detail"));
        String reason = fields.get("reason");
        int half = reason.indexOf(' ', reason.length() / 2);
        centred(content, REGULAR, 17, MIDDLE, 240, reason.substring(0, half));
        centred(content, REGULAR, 17, MIDDLE, 220, reason.substring(half + 1));
        centred(content, ITALIC, 14, 610, 195, fields.get("placeDate"));
        centred(content, BOLD, 14, 610, 178, fields.get("signPost"));
        centred(content, BOLD, 15, 610, 60, fields.get("signer"));
        left(content, 78, fields.get("decision"));
        left(content, 60, fields.get("register"));
    }

    private static void centred(PdfContentByte content, BaseFont font, float size, float x, float y, String text) {
        content.setFontAndSize(font, size);
        content.showTextAligned(Element.ALIGN_CENTER, text, x, y, 0);
    }

    private static void left(PdfContentByte content, float y, String text) {
        content.setFontAndSize(REGULAR, 12);
        content.showTextAligned(Element.ALIGN_LEFT, text, 95, y, 0);
    }

    private static void border(PdfTemplate border) {
        border.setRGBColorStroke(0xB8, 0x86, 0x0B);
        border.setRGBColorFill(0xD4, 0xA0, 0x17);
        for (int inset : new int[] {14, 20, 34, 38}) {
            border.rectangle(inset, inset, 842 - 2 * inset, 595 - 2 * inset);
            border.stroke();
        }
        for (int i = 0; i < 60; i++) {
            flower(border, 35 + 13f * i, 27);
            flower(border, 35 + 13f * i, 568);
        }
        for (int i = 0; i < 40; i++) {
            flower(border, 27, 40 + 13f * i);
            flower(border, 815, 40 + 13f * i);
        }
    }

    private static void flower(PdfTemplate border, float x, float y) {
        for (int petal = 0; petal <= 8; petal++) {
            double angle = Math.PI * petal / 4;
            float px = x + 6 * (float) Math.cos(angle);
            float py = y + 6 * (float) Math.sin(angle);
            if (petal == 0) {
                border.moveTo(px, py);
            } else {
                float cx = x + 2.5f * (float) Math.cos(angle - Math.PI / 8);
                float cy = y + 2.5f * (float) Math.sin(angle - Math.PI / 8);
                border.curveTo(cx, cy, px, py);
            }
        }
        border.closePathFillStroke();
    }
}
