package vn.tdkt.desk;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.StoredFile;

/** Files by the ids that pages link to, as far as the logged-in person may read them. */
@Component
class ReadableFiles {

    private final FileShelf shelf;
    private final ReadRights rights;

    ReadableFiles(FileShelf shelf, ReadRights rights) {
        this.shelf = shelf;
        this.rights = rights;
    }

    /** Refuses with {@link NoSuchElementException}, as if it were not there, what the person may not read. */
    StoredFile find(String id) {
        StoredFile file = shelf.find(id);
        if (!rights.mayRead(id, file)) {
            throw new NoSuchElementException("Không có tệp " + id + ".");
        }
        return file;
    }
}
