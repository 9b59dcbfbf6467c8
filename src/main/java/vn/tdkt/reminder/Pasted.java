package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;

/** The reminder as text to paste into Zalo: to one unit what it owes; to a group how much is missing, nobody by name. */
@Component
public class Pasted {

    private final Kinds kinds;
    private final Clock clock;

    Pasted(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /** To the one that owes all these. */
    public String toOne(String debtor, Collection<LateRow> owed) {
        String lines = owed.stream()
                .map(row -> "- " + what(row) + (row.supplement() ? " (bổ sung, đính chính)" : "") + ": hạn "
                        + Words.day(row.due()) + ", chậm " + row.daysLate() + " ngày.")
                .collect(Collectors.joining("\n"));
        return """
                Kính gửi %s,
                Đến ngày %s, còn việc thi đua, khen thưởng sau đây đã quá hạn:
                %s
                Đề nghị hoàn thành và gửi trong thời gian sớm nhất. Nếu đã gửi bằng đường khác, xin báo lại số, ngày văn bản để ghi nhận. Có vướng mắc, xin trao đổi để cùng giải quyết.
                Trân trọng cảm ơn.""".formatted(debtor, Words.day(LocalDate.now(clock)), lines);
    }

    /** To the whole cluster. */
    public String toGroup(String cluster, Collection<LateRow> owed) {
        Map<String, List<LateRow>> byKind =
                owed.stream().collect(Collectors.groupingBy(this::what, TreeMap::new, Collectors.toList()));
        String lines = byKind.entrySet().stream()
                .map(kind -> "- " + kind.getKey() + ": còn " + kind.getValue().size() + " đơn vị chưa gửi.")
                .collect(Collectors.joining("\n"));
        return """
                Kính gửi các đơn vị %s,
                Đến ngày %s, còn việc đã quá hạn:
                %s
                Đơn vị chưa gửi xin hoàn thành trong thời gian sớm nhất; đơn vị đã gửi bằng đường khác xin báo lại số, ngày văn bản để ghi nhận.
                Trân trọng cảm ơn.""".formatted(cluster, Words.day(LocalDate.now(clock)), lines);
    }

    private String what(LateRow row) {
        return row.title() == null ? kinds.named(row.kind()).name() + " " + row.year() : row.title();
    }
}
