package vn.tdkt.document;

/** One register of one body and year. */
public record RegisterBook(Direction direction, IssuerKind kind, String code, int year) {

    /** E.g. "sổ văn bản đi năm 2026". */
    String named() {
        return "sổ " + direction.label() + " năm " + year;
    }
}
