package vn.tdkt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Stands between a server and its database and can be cut, or hold back whatever is sent without a word. */
final class Wire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile @Nullable ServerSocket door;

    Wire(int target) throws IOException {
        this.target = target;
        this.port = ServerProcess.freePort();
        mend();
    }

    int port() {
        return port;
    }

    /** Connections break, new ones are refused. */
    void cut() throws IOException {
        ServerSocket open = door;
        if (open != null) {
            open.close();
        }
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    /** Takes connections again. */
    void mend() throws IOException {
        ServerSocket open = new ServerSocket();
        open.setReuseAddress(true);
        open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = open;
        inBackground(() -> accept(open));
    }

    /** Connections stay and new ones are taken, but nothing arrives any more. */
    void hold() {
        held = new CountDownLatch(1);
    }

    /** What was held back arrives. */
    void release() {
        held.countDown();
    }

    private void accept(ServerSocket open) throws IOException {
        while (!open.isClosed()) {
            Socket near = open.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(near);
            ends.add(far);
            inBackground(() -> carry(near, far));
            inBackground(() -> carry(far, near));
        }
    }

    private void carry(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                held.await();
                out.write(some, 0, read);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                // Both ends notice by themselves.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            release();
            cut();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
