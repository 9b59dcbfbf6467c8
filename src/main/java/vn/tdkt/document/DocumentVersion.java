package vn.tdkt.document;

import java.time.Instant;

/** One state of the text of a draft; the first has number 1. */
public record DocumentVersion(String sha256, Origin origin, String madeBy, Instant madeAt) {

    /** Where a version comes from. */
    public enum Origin {
        /** Made by the system from a template. */
        GENERATED,
        /** Written or changed by a person in Word. */
        UPLOADED
    }
}
