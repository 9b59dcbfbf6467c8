package vn.tdkt.desk;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.tdkt.document.StoredFile;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Reader;
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

    /** As {@link #mayRead(StoredFile)}; the scan of a regulation adopted on paper members read as if it were issued here. */
    boolean mayRead(String id, StoredFile file) {
        return mayRead(file)
                || id.matches("\\d+") && access.mayReadScan(Long.parseLong(id), Reader.in(current.groups()));
    }

    /** Everybody reads an issued letter to all, members what was issued for them; drafts and what is attached only those inside. */
    private boolean mayRead(StoredFile file) {
        Reader reader = Reader.in(current.groups());
        if (!file.issued()) {
            return access.isInside(file.obligation(), reader);
        }
        return file.forMembers()
                ? access.mayRead(file.obligation(), reader)
                : access.mayReadAllIssued(file.obligation(), reader);
    }

    /** Refuses as unknown what the person may not see: what is owed administrators see too. */
    void requireReadable(long obligation) {
        if (!access.mayRead(obligation, reader())) {
            throw unknown(obligation);
        }
    }

    /** Whether the person reads more of it than what was issued for the members of its cluster. */
    boolean mayReadHistory(long obligation) {
        return access.mayReadAllIssued(obligation, reader());
    }

    /** As {@link #requireReadable}; refuses also who reads only what was issued for members. */
    void requireHistory(long obligation) {
        if (!mayReadHistory(obligation)) {
            throw unknown(obligation);
        }
    }

    /** Whether the person has a part in it and so reads its drafts. */
    boolean isInside(long obligation) {
        return access.isInside(obligation, Reader.in(current.groups()));
    }

    private static NoSuchElementException unknown(long obligation) {
        return new NoSuchElementException("Không có nghĩa vụ số " + obligation + " hoặc bạn không có quyền xem.");
    }

    Reader reader() {
        return Reader.seeing(current.groups());
    }
}
