package vn.tdkt.sandbox.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at work at the same time. */
final class AtOnce {

    private static final int PEOPLE = 4;

    private AtOnce() {}

    /** Returns when all are done; the first failure ends the work of those who have not begun. */
    static <T> void each(Collection<T> all, Work<T> work) throws Exception {
        if (all.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> begun = new ArrayList<>();
            all.forEach(one -> begun.add(threads.submit(() -> {
                work.on(one);
                return null;
            })));
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is done with each. */
    @FunctionalInterface
    interface Work<T> {
        void on(T one) throws Exception;
    }
}
