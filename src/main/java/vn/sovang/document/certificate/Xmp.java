package vn.sovang.document.certificate;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;

/** What a PDF says about itself, once more as XMP, as PDF/A wants it; OpenPDF's own writes the title as a list. */
final class Xmp {
    private Xmp() {}

    /** @param info of the document, with its title, producer and day */
    static byte[] of(PdfDictionary info) {
        String day = PdfDate.getW3CDate(text(info, PdfName.CREATIONDATE));
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escaped(text(info, PdfName.TITLE)), day, day, escaped(text(info, PdfName.PRODUCER)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(PdfDictionary info, PdfName name) {
        PdfString value = info.getAsString(name);
        return value == null ? "" : value.toUnicodeString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
