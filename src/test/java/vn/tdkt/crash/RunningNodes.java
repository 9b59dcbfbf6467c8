package vn.tdkt.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tdkt.ServerProcess;

/** The nodes of one run: whichever is killed is started again at once. */
final class RunningNodes implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final Path directory;
    private final String[] options;
    private final List<Future<ServerProcess>> nodes = new ArrayList<>();
    private final AtomicInteger starts = new AtomicInteger();
    private final ExecutorService starting = Executors.newCachedThreadPool();

    RunningNodes(Path directory, int count, String... options) {
        this.directory = directory;
        this.options = options;
        for (int i = 0; i < count; i++) {
            nodes.add(start());
        }
    }

    private Future<ServerProcess> start() {
        return starting.submit(() -> start(ATTEMPTS));
    }

    /** As whatever watches over a server does: a start under which the database dies is begun again. */
    private ServerProcess start(int attempts) throws IOException {
        try {
            return ServerProcess.start(directory, "node-" + starts.incrementAndGet() + ".log", options);
        } catch (AssertionError ended) {
            if (attempts == 1) {
                throw ended;
            }
            return start(attempts - 1);
        }
    }

    void waitUntilReady() throws Exception {
        for (Future<ServerProcess> node : nodes) {
            node.get();
        }
    }

    /** One that is ready, or the one that is ready first. */
    String killOne(Random chance) throws Exception {
        while (true) {
            int any = chance.nextInt(nodes.size());
            if (nodes.get(any).isDone() && !nodes.get(any).isCancelled()) {
                nodes.get(any).get().kill();
                nodes.set(any, start());
                return "node " + (any + 1) + " of " + nodes.size();
            }
            Thread.sleep(50);
        }
    }

    /** A node that ended by itself, other than by our hand, is a finding. */
    boolean allLive() throws Exception {
        for (Future<ServerProcess> node : nodes) {
            if (node.isDone() && !node.get().isAlive()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws Exception {
        for (Future<ServerProcess> node : nodes) {
            node.get().stop();
        }
        starting.shutdownNow();
    }
}
