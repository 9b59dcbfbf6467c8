package vn.tdkt.document;

/** How a document gets its number. */
public sealed interface NumberChoice {

    /** The next one of the system's series. */
    record FromSystem() implements NumberChoice {}

    /**
     * The one the office has taken from its own register.
     *
     * @param symbol as it stands in that register; empty for the usual one of the type
     */
    record FromOwnRegister(int number, String symbol) implements NumberChoice {}
}
