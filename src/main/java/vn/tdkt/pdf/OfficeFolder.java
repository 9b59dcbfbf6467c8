package vn.tdkt.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Where the office process of this program keeps its profile and its passing files: a folder of its own, named after
 * this program's process, which nobody else may read.
 */
final class OfficeFolder {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeFolder.class);
    private static final String PREFIX = "tdkt-office-";

    private final Path folder;

    private OfficeFolder(Path folder) {
        this.folder = folder;
    }

    /** A fresh one; what programs that were killed have left, folders and office processes, goes away before. */
    static OfficeFolder make() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        clearLeftovers(all);
        Path own = all.resolve(PREFIX + ProcessHandle.current().pid());
        FileSystemUtils.deleteRecursively(own);
        Files.createDirectory(own);
        own.toFile().setReadable(false, false);
        own.toFile().setReadable(true, true);
        own.toFile().setExecutable(false, false);
        own.toFile().setExecutable(true, true);
        OfficeFolder made = new OfficeFolder(own);
        made.layProfile();
        return made;
    }

    Path folder() {
        return folder;
    }

    /** What each start of the process begins with: our fonts, no macros, no questions. */
    Path profile() {
        return folder.resolve("profile");
    }

    void remove() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException busy) {
            LOG.warn("Could not remove {}: {}", folder, busy.getMessage());
        }
    }

    private void layProfile() throws IOException {
        Path user = profile().resolve("user");
        ShippedFonts.copyTo(user.resolve("fonts"));
        try (InputStream settings = OfficeFolder.class.getResourceAsStream("/pdf/office-settings.xcu")) {
            Files.copy(Objects.requireNonNull(settings), user.resolve("registrymodifications.xcu"));
        }
    }

    private static void clearLeftovers(Path all) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(all)) {
            left = files.filter(file -> file.getFileName().toString().matches(PREFIX + "\\d+"))
                    .filter(file -> ProcessHandle.of(owner(file)).isEmpty())
                    .toList();
        }
        for (Path folder : left) {
            ProcessHandle.allProcesses()
                    .filter(process -> uses(process, folder))
                    .forEach(ProcessHandle::destroyForcibly);
            new OfficeFolder(folder).remove();
        }
    }

    private static long owner(Path folder) {
        return Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
    }

    private static boolean uses(ProcessHandle process, Path folder) {
        return process.info().arguments().stream()
                .flatMap(Stream::of)
                .anyMatch(argument -> argument.startsWith("-env:UserInstallation=")
                        && argument.contains("/" + folder.getFileName() + "/"));
    }
}
