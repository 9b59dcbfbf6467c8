package vn.tdkt.desk;

import vn.tdkt.document.Direction;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.RegisterBook;

/** One register of one year, as the page asks for it: OUTGOING.UNIT.CAT.2026. */
record AskedRegister(Direction direction, IssuerKind kind, String code, int year) {

    private static final int PARTS = 4;

    /** As Spring reads it from an address; refuses anything else with {@link IllegalArgumentException}, which is answered as a bad request. */
    public static AskedRegister valueOf(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(text);
        }
        return new AskedRegister(
                Direction.valueOf(parts[0]),
                IssuerKind.valueOf(parts[1]),
                parts[2],
                Integer.parseInt(parts[PARTS - 1]));
    }

    RegisterBook book() {
        return new RegisterBook(direction, kind, code, year);
    }

    /** Without accents, for whoever asks without the page, which names the file itself. */
    String fileName() {
        return "So dang ky " + (direction == Direction.OUTGOING ? "van ban di " : "van ban den ") + code + " " + year;
    }
}
