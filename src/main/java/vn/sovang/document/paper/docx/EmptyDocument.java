package vn.sovang.document.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import vn.sovang.document.paper.PaperStyle;

/** An empty document with the styles of a regime and settings that the library gives no access to. */
final class EmptyDocument {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "<w:document xmlns:w=\"" + MAIN + "\"><w:body/></w:document>";
    /** Without the compatibility mode 15 Word shows the paper as one of an older version. */
    private static final String SETTINGS = "<w:settings xmlns:w=\"" + MAIN + "\"><w:zoom w:percent=\"100\"/>"
            + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
            + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
            + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"vi-VN\"/></w:settings>";

    private EmptyDocument() {}

    static XWPFDocument of(PaperStyle style) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage document = OPCPackage.create(bytes)) {
            PackagePart main = part(document, XWPFRelation.DOCUMENT, "/word/document.xml", BODY);
            document.addRelationship(main.getPartName(), TargetMode.INTERNAL, XWPFRelation.DOCUMENT.getRelation());
            part(document, XWPFRelation.STYLES, "/word/styles.xml", StyleSheet.of(style));
            part(document, XWPFRelation.SETTINGS, "/word/settings.xml", SETTINGS);
            relate(main, XWPFRelation.STYLES, "styles.xml");
            relate(main, XWPFRelation.SETTINGS, "settings.xml");
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static PackagePart part(OPCPackage document, XWPFRelation kind, String name, String content)
            throws OpenXML4JException, IOException {
        PackagePart part = document.createPart(PackagingURIHelper.createPartName(name), kind.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private static void relate(PackagePart main, XWPFRelation kind, String target) {
        main.addRelationship(URI.create(target), TargetMode.INTERNAL, kind.getRelation());
    }
}
