package vn.tdkt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tdkt.obligation.State;

/** What the members said about a draft, in one sentence for the record. */
final class Opinions {

    private final List<Reply> replies;

    Opinions(List<Reply> replies) {
        this.replies = replies;
    }

    /** Names who agreed, who had another opinion and who said nothing and so agrees; empty when nobody was asked. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, reply -> Boolean.TRUE.equals(reply.agrees()), "đồng ý");
        add(parts, reply -> Boolean.FALSE.equals(reply.agrees()), "có ý kiến khác");
        add(parts, reply -> reply.state() == State.SILENT, "không có ý kiến trong thời hạn, coi như đồng ý");
        add(parts, reply -> reply.agrees() == null && reply.state() == State.ACCEPTED, "gửi ý kiến ngoài hệ thống");
        return parts.isEmpty()
                ? ""
                : "Dự thảo đã được gửi lấy ý kiến các đơn vị thành viên: " + String.join("; ", parts) + ".";
    }

    private void add(List<String> parts, Predicate<Reply> which, String what) {
        List<String> named = replies.stream().filter(which).map(Reply::name).toList();
        if (!named.isEmpty()) {
            parts.add(named.size() + " đơn vị " + what + named.stream().collect(Collectors.joining(", ", " (", ")")));
        }
    }
}
