package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tdkt.Refusal;

/** One look through a zipped Office file, entry by entry, without holding any entry whole in memory. */
final class PackageInspection {

    private static final int MOST_ENTRIES = 2_000;
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "wdp");
    private static final Set<String> FONTS = Set.of("odttf", "ttf", "fntdata");
    private static final int PICTURE_HEAD = 256 * 1024;
    /** A zip, a program, an old Office file, a PDF, a program of Linux. */
    private static final List<String> HIDDEN =
            List.of("PK\u0003\u0004", "MZ", "\u00d0\u00cf\u0011\u00e0", "%PDF-", "\u007fELF");

    private static final String MACRO = "Tệp có macro: hãy lưu lại thành .docx hoặc .xlsx không có macro rồi tải lên.";
    private static final String EMBEDDED = "Tệp có nhúng đối tượng hoặc tệp khác (%s):"
            + " hãy xóa đối tượng đó hoặc dán thành ảnh, lưu lại rồi tải lên.";
    private static final String DAMAGED =
            "Tệp bị hỏng hoặc không đúng cấu trúc: hãy mở bằng Word hoặc Excel, lưu lại rồi tải lên.";

    private final byte[] file;
    private final InflatedBytes inflated;
    private final InflatedBytes inflatedXml = InflatedBytes.ofXml();
    private final Map<String, Long> checksums = new LinkedHashMap<>();
    private final Consumer<Refusal> objection;
    private final PartContent content;

    /** @param objection what is wrong but can be read past: throws it to end the look, or keeps it to see the rest */
    PackageInspection(byte[] file, Consumer<Refusal> objection) {
        this.file = file;
        this.objection = objection;
        this.content = new PartContent(objection);
        this.inflated = InflatedBytes.ofFile(file.length);
    }

    FileKind kind() {
        try {
            readAsStream();
            if (!ZipDirectory.checksums(file).equals(checksums)) {
                throw new Refusal(DAMAGED);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(DAMAGED);
        }
        return content.kind();
    }

    private void readAsStream() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inspect(entry, zip);
            }
        }
    }

    private void inspect(ZipEntry entry, InputStream zip) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean harmless = mayBeNamed(name, entry.isDirectory());
        CheckedInputStream counted = new CheckedInputStream(inflated.counting(zip), new CRC32());
        if (isXml(name)) {
            content.read(name, inflatedXml.counting(counted));
        } else if (!entry.isDirectory()) {
            byte[] head = counted.readNBytes(PICTURE_HEAD);
            if (harmless) {
                refuseContent(name, head);
            }
        }
        counted.transferTo(OutputStream.nullOutputStream());
        if (checksums.put(name, counted.getChecksum().getValue()) != null) {
            throw new Refusal("Tệp có hai thành phần trùng tên: hãy mở bằng Word hoặc Excel, lưu lại rồi tải lên.");
        }
        if (checksums.size() > MOST_ENTRIES) {
            throw new Refusal("Tệp chứa quá nhiều thành phần: hãy bớt ảnh hoặc chia thành nhiều tệp.");
        }
    }

    /** Refuses a name that leads out of the file; objects to one that carries something else than text and pictures. */
    private boolean mayBeNamed(String name, boolean directory) {
        if (name.contains("..") || name.contains("\\") || name.startsWith("/")) {
            throw new Refusal(DAMAGED);
        }
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            objection.accept(new Refusal(MACRO));
            return false;
        }
        boolean embedded = name.contains("/embeddings/") || name.contains("/activex/") || name.contains("/ctrlprops/");
        if (embedded || (!directory && !isXml(name) && !isHarmless(name))) {
            objection.accept(new Refusal(EMBEDDED.formatted(name)));
            return false;
        }
        return true;
    }

    /** A file of another kind under the name of a picture, and a picture that a viewer could not hold. */
    private void refuseContent(String name, byte[] head) {
        if (HIDDEN.stream().anyMatch(magic -> startsWith(head, magic))) {
            objection.accept(new Refusal(EMBEDDED.formatted(name)));
        }
        if (startsWith(head, "\u0089PNG")) {
            PictureHead.refuseLargePng(head, head.length);
        } else if (startsWith(head, "\u00ff\u00d8\u00ff")) {
            PictureHead.refuseLargeJpeg(head, head.length);
        }
    }

    private static boolean startsWith(byte[] head, String magic) {
        int length = magic.length();
        return head.length >= length && new String(head, 0, length, StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg") || name.endsWith(".vml");
    }

    private static boolean isHarmless(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return PICTURES.contains(extension)
                || FONTS.contains(extension)
                || name.equals("_xmlsignatures/origin.sigs")
                || name.startsWith("xl/printersettings/")
                || name.startsWith("word/printersettings");
    }
}
