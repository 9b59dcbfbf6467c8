package vn.tdkt.platform;

import vn.tdkt.Refusal;

/** The start ends here, with one sentence that says what to do. */
abstract class RefusedStart extends Refusal {

    RefusedStart(String sentence) {
        super(sentence);
    }
}
