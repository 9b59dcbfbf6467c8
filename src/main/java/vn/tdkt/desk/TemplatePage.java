package vn.tdkt.desk;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.document.RefusedTemplate;
import vn.tdkt.document.TemplateOwner;
import vn.tdkt.document.TemplatePosition;
import vn.tdkt.document.TemplateShelf;
import vn.tdkt.document.TemplateVersion;
import vn.tdkt.platform.Download;

/** The page "Mẫu văn bản": what may stand in a template, the template in force, and putting another in its place. */
@RestController
@RequestMapping("/camunda/api/tdkt/templates")
class TemplatePage {

    private final TemplateBodies bodies;
    private final TemplatesShown shown;
    private final TemplateShelf shelf;

    TemplatePage(TemplateBodies bodies, TemplatesShown shown, TemplateShelf shelf) {
        this.bodies = bodies;
        this.shown = shown;
        this.shelf = shelf;
    }

    @GetMapping
    TemplatesShown.Page catalogue() {
        bodies.account();
        return shown.page();
    }

    /** Everybody reads what holds for everybody; a body's own only who acts for it. */
    @GetMapping("/{type}/file")
    ResponseEntity<byte[]> file(
            @PathVariable String type,
            @RequestParam String form,
            @RequestParam String kind,
            @RequestParam String code) {
        return Download.word("mau-" + type + ".docx", shelf.file(position(type, form, kind, code)));
    }

    /** The template in force, filled with the examples of the catalogue. */
    @GetMapping("/{type}/sample")
    ResponseEntity<byte[]> sample(
            @PathVariable String type,
            @RequestParam String form,
            @RequestParam String kind,
            @RequestParam String code) {
        return Download.word("in-thu-" + type + ".docx", shelf.sample(position(type, form, kind, code)));
    }

    @GetMapping("/versions/{id}")
    ResponseEntity<byte[]> version(@PathVariable long id) {
        bodies.account();
        TemplateVersion version = shelf.version(id);
        if (!version.ownerKind().isEmpty()) {
            bodies.require(version.ownerKind(), version.ownerCode());
        }
        return Download.word(version.name(), shelf.read(version));
    }

    /** Refuses with every fault of the file. */
    @PostMapping("/{type}")
    List<TemplateVersion> place(
            @PathVariable String type,
            @RequestParam String form,
            @RequestParam String kind,
            @RequestParam String code,
            @RequestParam MultipartFile file)
            throws IOException {
        TemplatePosition position = changing(type, form, kind, code);
        shelf.place(position, fileName(file), file.getBytes(), bodies.account());
        return shelf.history(List.of(position.owner()));
    }

    /** Back to an earlier version, or without one to what would hold otherwise. */
    @PostMapping("/{type}/back")
    List<TemplateVersion> back(
            @PathVariable String type,
            @RequestParam String form,
            @RequestParam String kind,
            @RequestParam String code,
            @RequestParam(required = false) @Nullable Long version) {
        TemplatePosition position = changing(type, form, kind, code);
        shelf.back(position, version, bodies.account());
        return shelf.history(List.of(position.owner()));
    }

    @ExceptionHandler(RefusedTemplate.class)
    ResponseEntity<Refused> refused(RefusedTemplate refused) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(new Refused(String.valueOf(refused.getMessage()), refused.faults()));
    }

    /** The sentence of a refusal and everything that is wrong. */
    record Refused(String message, List<RefusedTemplate.Fault> faults) {}

    private TemplatePosition position(String type, String form, String kind, String code) {
        bodies.account();
        return kind.isEmpty()
                ? new TemplatePosition(type, form, TemplateOwner.EVERYBODY)
                : own(type, form, bodies.require(kind, code));
    }

    private TemplatePosition changing(String type, String form, String kind, String code) {
        if (kind.isEmpty()) {
            bodies.requireAdministrator();
        }
        return position(type, form, kind, code);
    }

    private static TemplatePosition own(String type, String form, TemplateBodies.Body body) {
        if (!body.form().equals(form)) {
            throw new NoSuchElementException("Cơ quan này không dùng bộ thể thức đã chọn: hãy tải lại trang.");
        }
        return new TemplatePosition(type, form, body.owner());
    }

    private static String fileName(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "mau.docx" : name;
    }
}
