package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import vn.tdkt.Refusal;

/**
 * Every uploaded file passes here before any parser sees it: is it what it says, is it small enough when unpacked, and
 * does it carry nothing that runs, fetches or hides. Refusals are sentences for the person who uploads.
 */
public final class DocxGate {

    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final String PDF = "%PDF-";
    private static final int PDF_HEAD = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private DocxGate() {}

    /** What the file really is, whatever its name says. Refuses everything that is not one of {@link FileKind}. */
    public static FileKind check(byte[] file) {
        return check(file, objection -> {
            throw objection;
        });
    }

    /**
     * As above, but macros, embedded files and what lies outside are told one by one where a reader wants to know of all:
     * then the caller refuses. What is dangerous to read on is thrown.
     */
    static FileKind check(byte[] file, Consumer<Refusal> objection) {
        if (file.length == 0) {
            throw new Refusal("Tệp rỗng: hãy chọn lại tệp có nội dung.");
        }
        if (file.length > MOST_BYTES) {
            throw new Refusal("Tệp lớn hơn 25 MB: hãy giảm dung lượng ảnh trong tệp hoặc chia thành nhiều tệp.");
        }
        if (begins(file, ZIP)) {
            Polyglot.refusePdf(file);
            return new PackageInspection(file, objection).kind();
        }
        if (begins(file, OLE)) {
            throw new Refusal("Tệp là loại Office cũ (.doc, .xls) hoặc có đặt mật khẩu:"
                    + " hãy bỏ mật khẩu, lưu lại thành .docx hoặc .xlsx rồi tải lên.");
        }
        return paper(file);
    }

    /** Refuses what is not a Word file, too. */
    public static void checkWord(byte[] file) {
        if (check(file) != FileKind.DOCX) {
            throw new Refusal("Tệp này không phải văn bản Word: hãy tải lên tệp .docx.");
        }
    }

    /** Refuses what cannot be a signed PDF or the scan of a paper, too. */
    public static FileKind checkScan(byte[] file) {
        FileKind kind = check(file);
        if (!kind.isScan()) {
            throw new Refusal("Bản đã ký phải là tệp PDF hoặc ảnh chụp (JPG, PNG): hãy quét văn bản rồi tải lên.");
        }
        return kind;
    }

    private static FileKind paper(byte[] file) {
        FileKind kind = kindOfScan(file);
        switch (kind) {
            case PNG -> PictureHead.checkPng(file);
            case JPEG -> PictureHead.checkJpeg(file);
            default -> PdfGate.check(file);
        }
        if (kind != FileKind.PDF) {
            Polyglot.refuseInPicture(file);
        }
        return kind;
    }

    /** What a PDF or picture that has passed once begins as; says nothing of what is in it. */
    public static FileKind kindOfScan(byte[] file) {
        if (begins(file, PNG)) {
            return FileKind.PNG;
        }
        if (begins(file, JPEG)) {
            return FileKind.JPEG;
        }
        String head = new String(file, 0, Math.min(file.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains(PDF)) {
            return FileKind.PDF;
        }
        throw new Refusal("Không nhận được loại tệp này: hãy tải lên tệp .docx, .xlsx, .pdf, .jpg hoặc .png.");
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
