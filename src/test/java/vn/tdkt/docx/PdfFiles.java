package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Small PDFs made by hand: object 1 is the catalogue, 2 the pages, 3 the page, further ones follow from 4 on. */
public final class PdfFiles {

    private PdfFiles() {}

    /** One empty page. */
    public static byte[] blank() {
        return with("");
    }

    /** One empty page; the text makes two of them different files. */
    public static byte[] blank(String remark) {
        return of(remark, "", List.of());
    }

    static byte[] with(String inCatalogue, String... objects) {
        return of("", inCatalogue, List.of(objects));
    }

    static String stream(String dictionary, byte[] content) {
        return "<<" + dictionary + "/Length " + content.length + ">>stream\n" + new String(content, ISO_8859_1)
                + "\nendstream";
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            folded.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return folded.toByteArray();
    }

    private static byte[] of(String remark, String inCatalogue, List<String> more) {
        List<String> objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + inCatalogue + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"));
        objects.addAll(more);
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        if (!remark.isEmpty()) {
            file.append('%')
                    .append(new String(remark.getBytes(StandardCharsets.UTF_8), ISO_8859_1))
                    .append('\n');
        }
        StringBuilder table = new StringBuilder();
        for (int number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ")
                .append(objects.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(table);
        file.append("trailer\n<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\n");
        file.append("startxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }

    /** Its objects lie folded in object 4, its table is a stream too: nothing of them can be read as letters. */
    static byte[] folded(String inCatalogue, byte[] replaced) {
        String catalogue = "<</Type/Catalog/Pages 2 0 R" + inCatalogue + ">> ";
        String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>> ";
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
        String head = "1 0 2 " + catalogue.length() + " 3 " + (catalogue.length() + pages.length()) + " ";
        byte[] inside = replaced.length > 0 ? replaced : (head + catalogue + pages + page).getBytes(ISO_8859_1);
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        int at = file.length();
        file.append("4 0 obj\n")
                .append(stream("/Type/ObjStm/N 3/First " + head.length() + "/Filter/FlateDecode", deflated(inside)))
                .append("\nendobj\n");
        int start = file.length();
        byte[] table = {
            0,
            0,
            0,
            0,
            2,
            0,
            4,
            0,
            2,
            0,
            4,
            1,
            2,
            0,
            4,
            2,
            1,
            (byte) (at >> 8),
            (byte) at,
            0,
            1,
            (byte) (start >> 8),
            (byte) start,
            0
        };
        file.append("5 0 obj\n")
                .append(stream("/Type/XRef/Size 6/W[1 2 1]/Root 1 0 R", table))
                .append("\nendobj\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }
}
