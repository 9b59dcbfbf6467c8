package vn.tdkt.desk;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.tdkt.document.StoredFile;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;

/** What the logged-in person may read. */
@Component
class ReadRights {

    private final Access access;
    private final CurrentPerson current;

    ReadRights(Access access, CurrentPerson current) {
        this.access = access;
        this.current = current;
    }

    /** Everybody reads an issued letter to all; its drafts and what is attached only those inside. */
    boolean mayRead(StoredFile file) {
        Reader reader = Reader.in(current.groups());
        return file.issued() ? access.mayRead(file.obligation(), reader) : access.isInside(file.obligation(), reader);
    }

    /** Refuses as unknown what the person may not see: what is owed administrators see too. */
    void requireReadable(long obligation) {
        if (!access.mayRead(obligation, reader())) {
            throw new NoSuchElementException("Không có nghĩa vụ số " + obligation + " hoặc bạn không có quyền xem.");
        }
    }

    Reader reader() {
        Reader reader = Reader.in(current.groups());
        return current.in(Groups.ADMINISTRATORS) ? reader.ofEverything() : reader;
    }
}
