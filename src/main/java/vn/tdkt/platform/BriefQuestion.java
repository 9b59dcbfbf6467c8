package vn.tdkt.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks something that may hang. However many ask, one thread at most waits for it; they wait no longer than given. */
final class BriefQuestion<T> implements AutoCloseable {

    private final Callable<T> question;
    private final Duration patience;
    private final ExecutorService asker;
    private @Nullable Future<T> asked;

    BriefQuestion(String name, Duration patience, Callable<T> question) {
        this.question = question;
        this.patience = patience;
        this.asker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The answer, or that one for none in time. */
    T answerOr(T none) {
        try {
            return underWay().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none;
        } catch (ExecutionException | TimeoutException e) {
            return none;
        }
    }

    private synchronized Future<T> underWay() {
        Future<T> last = asked;
        if (last == null || last.isDone()) {
            last = asker.submit(question);
            asked = last;
        }
        return last;
    }

    @Override
    public void close() {
        asker.shutdownNow();
    }
}
