package vn.tdkt.document;

/** Where a version of a document's text comes from. */
enum TextOrigin {
    /** Made by the system from a template. */
    GENERATED,
    /** Written or changed by a person in Word. */
    UPLOADED
}
