package vn.tdkt.desk;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.StoredFile;
import vn.tdkt.platform.Download;

/** Files of obligations, for who may read the obligation; to anybody else they are not there. */
@RestController
@RequestMapping("/camunda/api/tdkt/files")
class FileController {

    private final FileShelf shelf;
    private final ReadableFiles files;

    FileController(FileShelf shelf, ReadableFiles files) {
        this.shelf = shelf;
        this.files = files;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        StoredFile file = files.find(id);
        return Download.of(file.name(), file.mediaType(), shelf.read(file));
    }

    /** Asked for beside the list of files, so that no list waits for it. */
    @GetMapping("/{id}/signatures")
    List<String> signatures(@PathVariable String id) {
        return shelf.signatures(files.find(id));
    }
}
