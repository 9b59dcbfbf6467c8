package vn.tdkt;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who do something in the same moment. */
final class Together {

    private Together() {}

    /** What each of them was answered, in their order; nobody begins before all are ready. */
    static <T> List<T> at(List<Callable<T>> deeds) {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        CyclicBarrier ready = new CyclicBarrier(deeds.size());
        try {
            List<Future<T>> answers = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        ready.await();
                        return deed.call();
                    }))
                    .toList();
            return answers.stream().map(Together::answerOf).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T answerOf(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
