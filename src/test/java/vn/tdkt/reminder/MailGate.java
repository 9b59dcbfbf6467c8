package vn.tdkt.reminder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Stands before a real mail server and passes on what is said, so that a test may make that server hang, refuse, be away, or
 * act at the one moment that counts: a mail is stored there and the sender has not heard so yet.
 */
final class MailGate implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private volatile boolean silent;
    private volatile UnaryOperator<String> toRecipient = recipient -> "";
    private volatile Predicate<String> saysYes = recipient -> true;

    MailGate(int server) throws IOException {
        this(server, 0);
    }

    /** @param port the one to listen at, 0 for any */
    MailGate(int server, int port) throws IOException {
        this.server = server;
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "mail gate");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on it takes connections and says nothing at all, or speaks again. */
    void hangs(boolean hangs) {
        silent = hangs;
    }

    /** @param answer instead of the server's; empty to leave it to the server */
    void answersRecipients(UnaryOperator<String> answer) {
        toRecipient = answer;
    }

    /** Asked when the server has stored the mail to that recipient; at a no the sender never hears of it. */
    void onceStored(Predicate<String> passesTheYesOn) {
        saysYes = passesTheYesOn;
    }

    private void accept() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                if (silent) {
                    waitUntilItLeaves(client);
                } else {
                    passOn(new Line(client));
                }
            } catch (IOException gone) {
                // The next one is served.
            }
        }
    }

    private void passOn(Line client) throws IOException {
        try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Line mails = new Line(behind);
            client.say(mails.reply());
            String recipient = "";
            for (String line = client.hear(); line != null; line = client.hear()) {
                boolean names = line.startsWith("RCPT");
                recipient = names ? line.replaceAll(".*<|>.*", "") : recipient;
                String instead = names ? toRecipient.apply(recipient) : "";
                mails.sayUnless(!instead.isEmpty(), line);
                client.say(instead.isEmpty() ? mails.reply() : instead);
                if (line.startsWith("DATA") && !store(client, mails, recipient)) {
                    waitUntilItLeaves(client.socket);
                    return;
                }
            }
        }
    }

    private boolean store(Line client, Line mails, String recipient) throws IOException {
        String line;
        do {
            line = client.hear();
            mails.say(String.valueOf(line));
        } while (line != null && !line.equals("."));
        String stored = mails.reply();
        boolean passes = saysYes.test(recipient);
        client.sayUnless(!passes, stored);
        return passes;
    }

    private static void waitUntilItLeaves(Socket client) throws IOException {
        while (client.getInputStream().read() >= 0) {
            // Whatever it says.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** One end of a conversation. */
    private static final class Line {

        private final Socket socket;
        private final BufferedReader in;

        Line(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        }

        String hear() throws IOException {
            return in.readLine();
        }

        /** All lines of one answer. */
        String reply() throws IOException {
            StringBuilder all = new StringBuilder();
            String line = in.readLine();
            while (line != null && line.startsWith("-", 3)) {
                all.append(line).append("\r\n");
                line = in.readLine();
            }
            return all.append(line).toString();
        }

        void say(String line) throws IOException {
            socket.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        }

        void sayUnless(boolean silent, String line) throws IOException {
            if (!silent) {
                say(line);
            }
        }
    }
}
