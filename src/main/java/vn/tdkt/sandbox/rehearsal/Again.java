package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.tdkt.sandbox.EmbeddedOnly;

/** Tries the same work again after a pause when the server or its database failed: that is no answer to anybody. */
@Component
@EmbeddedOnly
class Again {

    private static final Logger LOG = LoggerFactory.getLogger(Again.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Gives up after the third time with a sentence for the administrator. */
    void untilItWorks(Work work) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                work.run();
                return;
            } catch (IOException | DataAccessException | TransactionException failed) {
                if (tries == TRIES) {
                    throw new GivenUp(failed);
                }
                LOG.warn("Diễn tập: máy chủ không đáp ứng, sẽ thử lại cùng ngày", failed);
                Thread.sleep(PAUSE.multipliedBy(tries).toMillis());
            }
        }
    }

    /** What is tried. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** What the administrator reads on the page Đồng hồ. */
    static final class GivenUp extends Exception {

        private static final long serialVersionUID = 1;

        GivenUp(Exception cause) {
            super(
                    "Máy chủ hoặc cơ sở dữ liệu không đáp ứng sau " + TRIES
                            + " lần thử; hãy xem nhật ký máy chủ rồi bấm “Diễn tập” để làm tiếp.",
                    cause);
        }
    }
}
