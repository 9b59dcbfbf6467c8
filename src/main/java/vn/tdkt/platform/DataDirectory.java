package vn.tdkt.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tdkt.Refusal;

/** Where the embedded server keeps its data: looked at before it starts, as it would fail in its own words. */
final class DataDirectory {

    private static final long LEAST_ROOM = 64L << 20;

    private DataDirectory() {}

    /** Refuses a place that cannot be written, or has no room. */
    static Path usable(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "tdkt", null));
            long room = Files.getFileStore(directory).getUsableSpace();
            if (room < LEAST_ROOM) {
                throw new Refusal("Thư mục dữ liệu " + directory + " chỉ còn " + (room >> 20) + " MB, cần ít nhất "
                        + (LEAST_ROOM >> 20) + " MB: hãy dọn chỗ rồi khởi động lại.");
            }
            return directory;
        } catch (IOException unwritable) {
            throw new Refusal(
                    "Không ghi được vào thư mục dữ liệu " + directory
                            + ": hãy cấp quyền ghi, dọn chỗ, hoặc đặt TDKT_DATA_DIRECTORY sang thư mục khác rồi khởi động lại.");
        }
    }
}
