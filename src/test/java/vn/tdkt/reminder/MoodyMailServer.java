package vn.tdkt.reminder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Speaks SMTP as a test tells it to: answers each recipient as given, and remembers whose mail it took. */
class MoodyMailServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile String greeting = "220 moody";
    private volatile UnaryOperator<String> toRecipient = recipient -> "250 ok";
    private volatile Runnable atTheEnd = () -> {};

    MoodyMailServer() throws IOException {
        Thread thread = new Thread(this::accept);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Recipients of the mails it said yes to. */
    List<String> taken() {
        return taken;
    }

    void greets(String line) {
        greeting = line;
    }

    void answersRecipients(UnaryOperator<String> answer) {
        toRecipient = answer;
    }

    /** Done after a mail has arrived, before the yes. */
    void beforeItSaysYes(Runnable deed) {
        atTheEnd = deed;
    }

    private void accept() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                converse(client);
            } catch (IOException gone) {
                // The next one is served.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, greeting);
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<|>.*", "");
                say(out, toRecipient.apply(recipient));
            } else if (command.startsWith("DATA")) {
                say(out, "354 go on");
                readMail(in);
                atTheEnd.run();
                taken.add(recipient);
                say(out, "250 taken");
            } else if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static void readMail(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
