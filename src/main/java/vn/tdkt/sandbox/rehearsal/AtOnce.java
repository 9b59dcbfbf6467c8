package vn.tdkt.sandbox.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people at work at the same time. */
final class AtOnce {

    private static final int PEOPLE = 4;
    private static final int LONGEST_MINUTES = 2;

    private AtOnce() {}

    /** Returns when all are done; the first failure ends the work of those who have not begun, and waits for the others. */
    static <T> void each(Collection<T> all, Work<T> work) throws Exception {
        if (all.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Future<?>> begun = new ArrayList<>();
        try {
            all.forEach(one -> begun.add(threads.submit(() -> {
                work.on(one);
                return null;
            })));
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            throw stopped;
        } finally {
            threads.shutdown();
            begun.forEach(one -> one.cancel(false));
            threads.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
        }
    }

    /** What is done with each. */
    @FunctionalInterface
    interface Work<T> {
        void on(T one) throws Exception;
    }
}
