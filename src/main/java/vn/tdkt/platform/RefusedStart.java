package vn.tdkt.platform;

/** The start ends here, with one sentence that says what to do. */
abstract class RefusedStart extends RuntimeException {

    RefusedStart(String sentence) {
        super(sentence);
    }
}
