package vn.tdkt.sandbox.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The files that people of the sample send with their papers: the same bytes in every run. */
final class Paperwork {

    /** Criteria with their most points, as many clusters have them; together a hundred. */
    private static final Map<String, Integer> CRITERIA = Map.of(
            "Thực hiện nhiệm vụ chính trị, chuyên môn", 60,
            "Chấp hành chủ trương, pháp luật; xây dựng đơn vị", 20,
            "Tổ chức phong trào thi đua, công tác khen thưởng", 20);

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";

    private static final String RELATION = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Target="%s" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>""";

    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Điểm" sheetId="1" r:id="r1"/></sheets></workbook>""";

    private Paperwork() {}

    /** The picture of a page with a stamp: nothing to read, for the papers of the sample are signed by nobody. */
    static byte[] signedCopy() throws IOException {
        BufferedImage page = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.GRAY);
        pen.setStroke(new BasicStroke(4));
        pen.drawOval(380, 640, 120, 120);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] scoreTable() throws IOException {
        StringBuilder rows = new StringBuilder(row("Tiêu chí", "Điểm tối đa"));
        criteria().forEach(one -> rows.append(row(one, points(one, 100))));
        return workbook(rows.append(row("Tổng cộng", "100")).toString());
    }

    /** The points a unit gives itself, shared out over the criteria. */
    static byte[] ownPoints(int total) throws IOException {
        StringBuilder rows = new StringBuilder(row("Tiêu chí", "Điểm tối đa", "Điểm tự chấm"));
        criteria().forEach(one -> rows.append(row(one, points(one, 100), points(one, total))));
        return workbook(
                rows.append(row("Tổng cộng", "100", String.valueOf(total))).toString());
    }

    private static List<String> criteria() {
        return CRITERIA.keySet().stream().sorted().toList();
    }

    private static String points(String criterion, int total) {
        return String.valueOf(CRITERIA.getOrDefault(criterion, 0) * total / 100.0);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static byte[] workbook(String rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATION.formatted("xl/workbook.xml", "officeDocument"));
            part(zip, "xl/workbook.xml", WORKBOOK);
            part(zip, "xl/_rels/workbook.xml.rels", RELATION.formatted("worksheets/sheet1.xml", "worksheet"));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
        return file.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(UTF_8));
        zip.closeEntry();
    }
}
