package vn.tdkt.docx;

import java.time.Duration;
import vn.tdkt.Refusal;

/** Ends a look into a file that takes too long: whoever is waiting gets a sentence, and the machine is free again. */
final class Deadline {

    private static final int CALLS_BETWEEN_LOOKS = 1024;

    private final long end;
    private int calls;

    Deadline(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    /** Cheap enough for every byte. */
    void keep() {
        if (++calls % CALLS_BETWEEN_LOOKS == 0) {
            keepNow();
        }
    }

    void keepNow() {
        if (System.nanoTime() > end) {
            throw new Refusal("Tệp PDF quá phức tạp nên không kiểm tra được: hãy in lại ra PDF hoặc quét rồi tải lên.");
        }
    }
}
