package vn.tdkt.document;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.FileKind;
import vn.tdkt.docx.PdfSignatures;

/**
 * Finds files by the ids that pages link to: a number is an attachment, "d" and a number the Word file of a document,
 * "s" and a number its signed scan. Whoever reads has checked that the person may.
 */
@Component
public class FileShelf {

    private final Attachments attachments;
    private final Documents documents;
    private final StoredFiles files;
    private final DocumentTypes types;

    FileShelf(Attachments attachments, Documents documents, StoredFiles files, DocumentTypes types) {
        this.attachments = attachments;
        this.documents = documents;
        this.files = files;
        this.types = types;
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    public StoredFile find(String id) {
        if (!id.matches("[ds]?\\d{1,15}")) {
            throw none(id);
        }
        return switch (id.charAt(0)) {
            case 'd' -> word(documents.byId(Long.parseLong(id.substring(1))));
            case 's' -> scan(documents.byId(Long.parseLong(id.substring(1))));
            default -> attached(attachments.byId(Long.parseLong(id)));
        };
    }

    /** The document that a file is of; empty for what is attached. Refuses nothing: whether it is there, {@link #find} says. */
    public static Optional<Long> documentOf(String id) {
        return id.matches("[ds]\\d{1,15}") ? Optional.of(Long.parseLong(id.substring(1))) : Optional.empty();
    }

    public byte[] read(StoredFile file) {
        return files.read(file.sha256());
    }

    /** Its digital signatures, a line each; none for what is no PDF. */
    public List<String> signatures(StoredFile file) {
        return file.mediaType().equals(FileKind.PDF.mediaType())
                ? PdfSignatures.read(read(file)).stream()
                        .map(SignatureWords::of)
                        .toList()
                : List.of();
    }

    /** What there is of a document, as links: its Word file, its signed scan. */
    public List<String> idsOf(Document document) {
        boolean word = document.issue().map(issue -> issue.sha256() != null).orElse(document.versions() > 0);
        return Stream.concat(
                        word ? Stream.of("d" + document.id()) : Stream.empty(),
                        document.signedSha256().map(scan -> "s" + document.id()).stream())
                .toList();
    }

    private static StoredFile attached(Attachment file) {
        return new StoredFile(file.obligation(), false, false, file.name(), file.mediaType(), file.sha256());
    }

    private StoredFile word(Document document) {
        Issue issue = document.issue().orElse(null);
        if (issue != null && issue.sha256() == null) {
            return scan(document);
        }
        String sha256 = issue == null || issue.sha256() == null ? document.text() : issue.sha256();
        return new StoredFile(
                document.obligation(),
                issue != null,
                forMembers(document),
                name(document, FileKind.DOCX),
                FileKind.DOCX.mediaType(),
                sha256);
    }

    private StoredFile scan(Document document) {
        String sha256 = document.signedSha256().orElseThrow(() -> none("s" + document.id()));
        FileKind kind = DocxGate.kindOfScan(files.read(sha256));
        return new StoredFile(
                document.obligation(),
                document.issue().isPresent(),
                forMembers(document),
                name(document, kind),
                kind.mediaType(),
                sha256);
    }

    private boolean forMembers(Document document) {
        return document.issue().isPresent() && types.byCode(document.type()).forMembers();
    }

    private String name(Document document, FileKind kind) {
        return FileName.of(types.byCode(document.type()), document, kind);
    }

    private static NoSuchElementException none(String id) {
        return new NoSuchElementException("Không có tệp " + id + ".");
    }
}
