package vn.tdkt.desk;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.Retirement;
import vn.tdkt.document.Retirements;
import vn.tdkt.document.StoredFile;
import vn.tdkt.docx.FileKind;
import vn.tdkt.pdf.Pdf;
import vn.tdkt.pdf.PdfPages;
import vn.tdkt.pdf.WordToPdf;
import vn.tdkt.platform.Download;

/**
 * Word files as pages in the browser, for who may read the file. What a browser shows are pictures that were drawn here; no
 * PDF is ever opened in it, and of an uploaded one nothing is drawn at all.
 */
@RestController
@RequestMapping("/camunda/api/tdkt/files/{id}")
class PreviewController {

    private final FileShelf shelf;
    private final ReadableFiles files;
    private final Retirements retirements;
    private final WordToPdf converter;

    PreviewController(FileShelf shelf, ReadableFiles files, Retirements retirements, WordToPdf converter) {
        this.shelf = shelf;
        this.files = files;
        this.retirements = retirements;
        this.converter = converter;
    }

    /** Makes the pages, so that a failure is told as a sentence in the place where they would be shown. */
    @GetMapping("/preview")
    Shown preview(@PathVariable String id) {
        StoredFile file = word(id);
        Pdf pdf = pages(file);
        String retired = FileShelf.documentOf(id)
                .flatMap(retirements::of)
                .map(Retirement::sentence)
                .orElse(null);
        return new Shown(file.name(), retired, pdf.exact(), PdfPages.count(pdf.bytes()));
    }

    @GetMapping("/preview/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int page) {
        byte[] picture = PdfPages.png(pages(word(id)).bytes(), page);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("Trang " + page + ".png", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(picture);
    }

    /** To be saved, like every other file. */
    @GetMapping("/preview.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        StoredFile file = word(id);
        return Download.of(
                file.name().replaceAll("\\.docx$", ".pdf"),
                FileKind.PDF.mediaType(),
                pages(file).bytes());
    }

    private Pdf pages(StoredFile file) {
        return converter.convert(shelf.read(file));
    }

    private StoredFile word(String id) {
        StoredFile file = files.find(id);
        if (!file.mediaType().equals(FileKind.DOCX.mediaType())) {
            throw new Refusal("Chỉ xem trước được văn bản Word: hãy tải tệp này về để mở.");
        }
        return file;
    }

    /**
     * @param retired by what it was taken back or replaced; null while it is in force
     * @param exact whether the pages are as Word would print them
     */
    record Shown(String name, @Nullable String retired, boolean exact, int pages) {}
}
