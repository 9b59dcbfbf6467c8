package vn.tdkt.extension;

/** What others hear in the same transaction. */
public final class ExtensionEvents {

    private ExtensionEvents() {}

    /** A wish was granted, refused, or came to nothing; its row says which. */
    public record Ended(ExtensionRequest request) {}
}
