package vn.tdkt.obligation;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.Refusal;

/** Where an obligation stands; the one home of the legal moves. */
public enum State {
    PLANNED("Đã lên kế hoạch"),
    ASKED("Chưa nộp"),
    SUBMITTED("Đã gửi, chờ tiếp nhận"),
    RETURNED("Đề nghị bổ sung"),
    ACCEPTED("Đã tiếp nhận"),
    MISSED("Không nộp"),
    EXCUSED("Được miễn"),
    WITHDRAWN("Đã rút"),
    CARRIED("Tiếp tục áp dụng"),
    SILENT("Không có ý kiến, coi như đồng ý");

    private static final Set<State> SETTLED = EnumSet.of(ACCEPTED, MISSED, EXCUSED, WITHDRAWN, CARRIED, SILENT);

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing more is waited for. */
    public boolean settled() {
        return SETTLED.contains(this);
    }

    /** The next state; refuses a move that is not legal, in a sentence about {@code what} stands here. */
    State moveTo(State next, String what) {
        if (!mayBecome(next)) {
            throw new Refusal(what + " đang ở trạng thái “" + label + "”, không chuyển sang “" + next.label
                    + "” được; hãy tải lại trang để xem tình hình mới.");
        }
        return next;
    }

    boolean mayBecome(State next) {
        return switch (this) {
            case PLANNED ->
                Set.of(ASKED, ACCEPTED, EXCUSED, WITHDRAWN, CARRIED, SILENT).contains(next);
            case ASKED, RETURNED ->
                Set.of(SUBMITTED, MISSED, EXCUSED, WITHDRAWN, SILENT).contains(next);
            case SUBMITTED -> Set.of(ACCEPTED, RETURNED, ASKED).contains(next);
            case MISSED -> next == ACCEPTED;
            case CARRIED -> next == ASKED;
            case ACCEPTED, EXCUSED, WITHDRAWN, SILENT -> false;
        };
    }
}
