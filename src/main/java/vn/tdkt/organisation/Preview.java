package vn.tdkt.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.Refusal;
import vn.tdkt.sheet.Fault;

/**
 * What importing a workbook would do.
 *
 * @param faults while there is one, nothing can be applied
 * @param warnings what looks forgotten but can stand
 * @param changes rows to be added or changed; none when the workbook says what is stored
 * @param kept stored rows that the workbook does not name; they stay as they are
 * @param token proof of having seen exactly this, given back to apply it
 */
public record Preview(List<Fault> faults, List<Fault> warnings, List<Change> changes, List<Kept> kept, String token) {

    /** A stored row that is not in the workbook. */
    public record Kept(String sheet, String title) {}

    public boolean canBeApplied() {
        return faults.isEmpty() && !changes.isEmpty();
    }

    /** Refuses to apply what has faults, and what is no longer what the holder of that token saw. */
    public void refuseUnlessSeen(String seen) {
        if (!token.equals(seen)) {
            throw new Refusal(
                    "Tệp hoặc dữ liệu đang lưu đã khác lúc xem trước: hãy xem lại các thay đổi rồi áp dụng lần nữa.");
        }
        if (!faults.isEmpty()) {
            throw new Refusal("Tệp còn lỗi nên chưa áp dụng được: hãy sửa hết các lỗi đã nêu rồi tải lên lại.");
        }
    }

    /** Of the file and of all that is stored: either changed, and the preview no longer holds. */
    public static String tokenOf(byte[] workbook, Stream<String> stored) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(workbook);
            stored.forEach(row -> digest.update((row + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
