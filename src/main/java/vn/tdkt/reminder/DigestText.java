package vn.tdkt.reminder;

import vn.tdkt.reminder.Digest.Line;
import vn.tdkt.reminder.Digest.Section;

/** A digest as plain text. */
final class DigestText {

    static final String OUTSIDE = "Việc đã làm xong bằng cách khác (bưu điện, phần mềm văn bản, Zalo, cuộc họp...):"
            + " mở việc đó, chọn “Đã làm ngoài hệ thống” để hệ thống thôi nhắc.";
    static final String NO_ANSWER = "Thư do hệ thống tự soạn; ông/bà không cần trả lời.";

    private final Places places;

    DigestText(Places places) {
        this.places = places;
    }

    String of(Digest digest, String greeting) {
        StringBuilder text = new StringBuilder(greeting).append("\n");
        for (Section section : digest.sections()) {
            text.append("\n").append(section.title()).append(":\n");
            section.lines().forEach(line -> add(text, line));
        }
        return text.append("\nMở danh sách việc tại: ")
                .append(places.tasklist())
                .append("\n")
                .append(OUTSIDE)
                .append("\n\n")
                .append(NO_ANSWER)
                .append("\n")
                .toString();
    }

    private void add(StringBuilder text, Line line) {
        text.append("- ").append(line.what()).append(line.most()).append(".\n");
        if (line.obligation() != null) {
            text.append("  ").append(places.obligation(line.obligation())).append("\n");
        }
    }
}
