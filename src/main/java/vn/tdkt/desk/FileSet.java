package vn.tdkt.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.Documents;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.Issue;
import vn.tdkt.document.StoredFile;
import vn.tdkt.docx.FileKind;
import vn.tdkt.pdf.WordToPdf;
import vn.tdkt.report.ReportFiles;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/**
 * What the office's own document system (QLVB) asks for, of an obligation's documents: Word, PDF, what goes with them, and
 * a sheet with the fields to be filled in there.
 */
@Component
class FileSet {

    private static final List<String> HEADINGS = List.of(
            "Loại văn bản",
            "Trích yếu",
            "Cơ quan ban hành",
            "Số, ký hiệu",
            "Ngày ban hành",
            "Người ký",
            "Chức vụ",
            "Nơi nhận",
            "Lưu",
            "Thời hạn bảo quản",
            "Độ khẩn",
            "Tệp Word",
            "Tệp PDF");

    private final Documents documents;
    private final DocumentTypes types;
    private final ReportFiles attached;
    private final FileShelf shelf;
    private final ReadRights rights;
    private final WordToPdf converter;

    FileSet(
            Documents documents,
            DocumentTypes types,
            ReportFiles attached,
            FileShelf shelf,
            ReadRights rights,
            WordToPdf converter) {
        this.documents = documents;
        this.types = types;
        this.attached = attached;
        this.shelf = shelf;
        this.rights = rights;
        this.converter = converter;
    }

    /** The newest document of each type, as far as the person may read it; refuses an obligation without any. */
    List<ZipDownload.Entry> of(long obligation) {
        ZipNames names = new ZipNames();
        List<ZipDownload.Entry> entries = new ArrayList<>();
        List<List<?>> rows = new ArrayList<>();
        for (Document document : newest(obligation)) {
            rows.add(add(document, names, entries));
        }
        if (rows.isEmpty()) {
            throw new Refusal("Việc này chưa có văn bản nào để tải: hãy lập văn bản trước.");
        }
        attached.handedIn(obligation)
                .forEach(file -> entries.add(new ZipDownload.Entry(
                        names.take("Kèm theo", file.name()),
                        file.size(),
                        () -> shelf.read(shelf.find(String.valueOf(file.id()))))));
        byte[] sheet = WorkbookWriter.write(List.of(new FilledSheet("Văn bản", HEADINGS, rows)));
        entries.add(0, ZipDownload.Entry.of(names.take("", "Thông tin để nhập vào QLVB.xlsx"), sheet));
        return entries;
    }

    private List<Document> newest(long obligation) {
        return documents.newestOf(obligation).stream()
                .filter(document -> document.versions() > 0)
                .filter(document -> rights.mayRead("d" + document.id(), shelf.find("d" + document.id())))
                .toList();
    }

    /** Its row of the sheet. */
    private List<?> add(Document document, ZipNames names, List<ZipDownload.Entry> entries) {
        StoredFile file = shelf.find("d" + document.id());
        byte[] word = shelf.read(file);
        String name = names.take("", file.name());
        entries.add(ZipDownload.Entry.of(name, word));
        String pdf = "";
        if (file.mediaType().equals(FileKind.DOCX.mediaType())) {
            byte[] pages = pages(word);
            pdf = pages == null ? "(không tạo được)" : names.take("", name.replaceAll("\\.docx$", ".pdf"));
            if (pages != null) {
                entries.add(ZipDownload.Entry.of(pdf, pages));
            }
        }
        return row(document, name, pdf);
    }

    /** Null when nobody can make them: the Word file goes out nevertheless. */
    private byte @Nullable [] pages(byte[] word) {
        try {
            return converter.convert(word).bytes();
        } catch (Refusal failed) {
            return null;
        }
    }

    private List<?> row(Document document, String word, String pdf) {
        List<String> receivers = new ArrayList<>(document.addressees().to());
        receivers.addAll(document.addressees().via());
        receivers.addAll(document.addressees().forInformation());
        DocumentType type = types.byCode(document.type());
        return List.of(
                type.name(),
                document.subject(),
                document.issuer().nameInText(),
                document.issue().map(Issue::numberAndSymbol).orElse("(lấy trong QLVB, rồi nhập lại ở việc này)"),
                document.issue().<Object>map(Issue::date).orElse(""),
                document.signer().name(),
                document.signer().title(),
                String.join("; ", receivers),
                document.addressees().archive(),
                type.retention(),
                "Thường",
                word,
                pdf);
    }
}
