package vn.tdkt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Takes every mail; once, when asked, something happens between taking one and saying so. */
final class HaltingMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicReference<Consumer<String>> beforeYes = new AtomicReference<>();

    HaltingMailServer() throws IOException {
        door = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread porter = new Thread(this::open, "mail-server");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Message-IDs in their order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Is told the name by which the sender greeted. */
    void beforeNextYes(Consumer<String> deed) {
        beforeYes.set(deed);
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket sender = door.accept();
                Thread talk = new Thread(() -> talk(sender), "mail-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket sender) {
        try (sender) {
            BufferedReader in = new BufferedReader(new InputStreamReader(sender.getInputStream(), UTF_8));
            OutputStream out = sender.getOutputStream();
            String name = "";
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("EHLO ")) {
                    name = line.substring(5);
                }
                if (line.equals("DATA")) {
                    say(out, "354 go on");
                    take(in, name);
                }
                say(out, line.equals("QUIT") ? "221 bye" : "250 yes");
            }
        } catch (IOException gone) {
            // The sender went away, as a killed one does.
        }
    }

    private void take(BufferedReader in, String name) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
        }
        taken.add(id);
        Consumer<String> deed = beforeYes.getAndSet(null);
        if (deed != null) {
            deed.accept(name);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
