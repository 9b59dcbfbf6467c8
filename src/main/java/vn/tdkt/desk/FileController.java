package vn.tdkt.desk;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.StoredFile;

/** Files of obligations, for who may read the obligation; to anybody else they are not there. */
@RestController
@RequestMapping("/camunda/api/tdkt/files")
class FileController {

    private final FileShelf shelf;
    private final ReadRights rights;

    FileController(FileShelf shelf, ReadRights rights) {
        this.shelf = shelf;
        this.rights = rights;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        StoredFile file = readable(id);
        return Download.of(file.name(), file.mediaType(), shelf.read(file));
    }

    /** Asked for beside the list of files, so that no list waits for it. */
    @GetMapping("/{id}/signatures")
    List<String> signatures(@PathVariable String id) {
        return shelf.signatures(readable(id));
    }

    private StoredFile readable(String id) {
        StoredFile file = shelf.find(id);
        if (!rights.mayRead(id, file)) {
            throw new NoSuchElementException("Không có tệp " + id + ".");
        }
        return file;
    }
}
