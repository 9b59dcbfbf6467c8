package vn.tdkt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.State;

/** What the members said about a draft, in one sentence for the record; plan, report and minutes all say it so. */
@Component
public class DraftComments {

    private final Replies replies;

    DraftComments(Replies replies) {
        this.replies = replies;
    }

    /**
     * Names who agreed, who had another opinion and who said nothing and so agrees; empty when nobody was asked, and while
     * somebody may still answer.
     *
     * @param what the draft in the words of the sentence, e.g. "Dự thảo báo cáo"
     */
    public String about(long draft, String what) {
        return sentence(what, replies.below(draft, Consultations.COMMENT));
    }

    static String sentence(String what, List<Reply> replies) {
        return beginning(what + " đã được gửi lấy ý kiến các đơn vị thành viên: ", replies);
    }

    /** The same as one of the bases of what was drafted. */
    static String basis(List<Reply> replies) {
        return beginning("Căn cứ kết quả lấy ý kiến các đơn vị thành viên đối với dự thảo: ", replies);
    }

    private static String beginning(String words, List<Reply> replies) {
        boolean over = replies.stream().allMatch(reply -> reply.state().settled());
        List<String> parts = parts(replies);
        return parts.isEmpty() || !over ? "" : words + String.join("; ", parts) + ".";
    }

    private static List<String> parts(List<Reply> replies) {
        List<String> parts = new ArrayList<>();
        add(parts, replies, reply -> Boolean.TRUE.equals(reply.agrees()), "đồng ý");
        add(parts, replies, reply -> Boolean.FALSE.equals(reply.agrees()), "có ý kiến khác");
        add(parts, replies, reply -> reply.state() == State.SILENT, "không có ý kiến trong thời hạn, coi như đồng ý");
        add(
                parts,
                replies,
                reply -> reply.agrees() == null && reply.state() == State.ACCEPTED,
                "gửi ý kiến ngoài hệ thống");
        return parts;
    }

    private static void add(List<String> parts, List<Reply> replies, Predicate<Reply> which, String what) {
        List<String> named = replies.stream().filter(which).map(Reply::name).toList();
        if (!named.isEmpty()) {
            parts.add(named.size() + " đơn vị " + what + named.stream().collect(Collectors.joining(", ", " (", ")")));
        }
    }
}
