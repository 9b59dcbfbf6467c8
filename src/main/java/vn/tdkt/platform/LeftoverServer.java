package vn.tdkt.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tdkt.Refusal;

/**
 * A PostgreSQL that outlived the process that started it, as after a crash or kill -9: it still holds the data and
 * would keep a new one from starting.
 */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftoverServer() {}

    /** Ends it in an orderly way. Refuses when the data belong to a server that is still running. */
    static void end(Path data) throws IOException {
        Path lock = data.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw new Refusal("Thư mục dữ liệu " + data
                        + " đang được một máy chủ khác dùng: hãy dừng máy chủ đó hoặc chọn thư mục khác.");
            }
            postmaster(data).ifPresent(LeftoverServer::end);
        }
    }

    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        long id = Long.parseLong(Files.readAllLines(file).get(0).strip());
        return ProcessHandle.of(id)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /** Its clients died with their server, so the polite signal suffices. */
    private static void end(ProcessHandle postmaster) {
        postmaster.destroy();
        try {
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            postmaster.destroyForcibly();
        }
    }
}
