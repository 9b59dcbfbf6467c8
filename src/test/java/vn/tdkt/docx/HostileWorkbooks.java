package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.docx.HostileFiles.Hostile;

/** Workbooks small to send and large to open. */
public final class HostileWorkbooks {

    private static final String SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private HostileWorkbooks() {}

    static List<Hostile> all() {
        return List.of(
                new Hostile("cell of 10 MB", "Bảng điểm.xlsx", "32.767", HostileWorkbooks::longCell),
                new Hostile(
                        "shared text of 10 MB",
                        "Bảng điểm.xlsx",
                        "32.767",
                        () -> with(
                                "xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(10_000_000) + "</t></si></sst>")),
                new Hostile(
                        "shared texts announced by the billion",
                        "Bảng điểm.xlsx",
                        "quá nhiều dòng",
                        () -> with("xl/sharedStrings.xml", "<sst count=\"2147483647\" uniqueCount=\"2147483647\"/>")),
                new Hostile(
                        "a million rows in a few bytes",
                        "Bảng điểm.xlsx",
                        "quá nhiều dòng",
                        () -> with(
                                "xl/worksheets/sheet1.xml",
                                "<sheetData>" + "<row/>".repeat(1_000_000) + "</sheetData>")),
                new Hostile(
                        "three million cells in a row",
                        "Bảng điểm.xlsx",
                        "quá nhiều dòng",
                        () -> with("xl/worksheets/sheet1.xml", "<row>" + "<c/>".repeat(3_000_000) + "</row>")),
                new Hostile(
                        "link to another workbook",
                        "Bảng điểm.xlsx",
                        "liên kết",
                        () -> with(
                                "xl/_rels/workbook.xml.rels",
                                WordFiles.relationships(
                                        "<Relationship Id=\"r1\" Type=\"x/externalLink\" Target=\"externalLinks/1.xml\"/>"))),
                new Hostile("macro sheet", "Bảng điểm.xlsx", "macro", () -> with("xl/vbaProject.bin", "x")));
    }

    /** Also for the imports, which read it. */
    public static byte[] longCell() {
        return with(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEET_NS
                        + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(10_000_000)
                        + "</t></is></c></row></sheetData></worksheet>");
    }

    private static byte[] with(String part, String xml) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "\"/></Types>")
                        .getBytes(UTF_8));
        parts.put("xl/workbook.xml", ("<workbook xmlns=\"" + SHEET_NS + "\"/>").getBytes(UTF_8));
        parts.put(part, xml.getBytes(UTF_8));
        return Parts.write(parts);
    }
}
