package vn.sovang.document.paper.docx;

import vn.sovang.document.paper.Align;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.Role;
import vn.sovang.document.paper.TextStyle;

/** Writes the styles of a regime as the part {@code word/styles.xml}. */
final class StyleSheet {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="%s">
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" \
            w:eastAsia="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
            <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
            </w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
            <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
            <w:tblPr><w:tblBorders>%s</w:tblBorders></w:tblPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="SvRule"><w:name w:val="SV Đường kẻ"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="60" w:after="0" w:line="40" w:lineRule="exact"/>\
            </w:pPr><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
            """;

    private StyleSheet() {}

    static String of(PaperStyle style) {
        StringBuilder sheet = new StringBuilder(HEAD.formatted(NAMESPACE, borders()));
        for (Role role : Role.values()) {
            sheet.append(style(role, style.look(role)));
        }
        return sheet.append("</w:styles>").toString();
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder();
        for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:" + edge + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return borders.toString();
    }

    private static String style(Role role, TextStyle look) {
        String id = StyleIds.id(role);
        boolean own = id.startsWith("Sv");
        return "<w:style w:type=\"paragraph\"" + (own ? " w:customStyle=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + StyleIds.name(role) + "\"/><w:basedOn w:val=\"Normal\"/>"
                + (role.name().startsWith("HEADING") ? "<w:next w:val=\"BodyText\"/>" : "") + "<w:qFormat/><w:pPr>"
                + (role.keepsWithNext() ? "<w:keepNext/>" : "") + spacing(look) + indent(look)
                + "<w:jc w:val=\"" + justification(look.align()) + "\"/>" + outline(role) + "</w:pPr><w:rPr>"
                + characters(look) + "</w:rPr></w:style>\n";
    }

    private static String spacing(TextStyle look) {
        String line = look.line() > 0
                ? " w:line=\"" + Twips.ofPoints(look.line()) + "\" w:lineRule=\"exact\""
                : " w:line=\"240\" w:lineRule=\"auto\"";
        return "<w:spacing w:before=\"" + Twips.ofPoints(look.before()) + "\" w:after=\"" + Twips.ofPoints(look.after())
                + "\"" + line + "/>";
    }

    private static String indent(TextStyle look) {
        return look.firstLine() > 0 ? "<w:ind w:firstLine=\"" + Twips.ofMm(look.firstLine()) + "\"/>" : "";
    }

    private static String outline(Role role) {
        return switch (role) {
            case HEADING_1 -> "<w:outlineLvl w:val=\"0\"/>";
            case HEADING_2 -> "<w:outlineLvl w:val=\"1\"/>";
            case HEADING_3 -> "<w:outlineLvl w:val=\"2\"/>";
            case PART -> "<w:outlineLvl w:val=\"0\"/>";
            default -> "";
        };
    }

    private static String characters(TextStyle look) {
        long halves = Math.round(look.size() * 2);
        return (look.bold() ? "<w:b/><w:bCs/>" : "") + (look.italic() ? "<w:i/><w:iCs/>" : "")
                + "<w:color w:val=\"000000\"/><w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>"
                + (look.underline() ? "<w:u w:val=\"single\"/>" : "");
    }

    static String justification(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }
}
