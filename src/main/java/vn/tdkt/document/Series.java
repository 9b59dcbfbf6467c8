package vn.tdkt.document;

/**
 * One row of numbers, from 01 on 1 January.
 *
 * @param name empty where the body keeps one series for all types
 */
record Series(IssuerKind issuerKind, String issuerCode, int year, String name) {

    RegisterBook book() {
        return new RegisterBook(Direction.OUTGOING, issuerKind, issuerCode, year);
    }
}
