package vn.tdkt.desk;

import vn.tdkt.document.Direction;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.RegisterBook;

/** One register of one year, as the page asks for it. */
record AskedRegister(Direction direction, IssuerKind kind, String code, int year) {

    RegisterBook book() {
        return new RegisterBook(direction, kind, code, year);
    }

    /** Without accents, for whoever asks without the page, which names the file itself. */
    String fileName() {
        return "So dang ky " + (direction == Direction.OUTGOING ? "van ban di " : "van ban den ") + code + " " + year;
    }
}
