package vn.tdkt.conference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.State;

/** Who said nothing about the draft report in its window, and so agreed; minutes say so. */
@Component
class SilentAgreement {

    private static final String COMMENTS = """
            select u.name, c.state from obligation c join unit u on c.debtor_kind = 'UNIT' and u.code = c.debtor
              join obligation r on r.id = c.parent
             where c.kind = 'draft-comment' and r.kind = 'year-cluster-report' and r.year = ? and r.debtor = ?
             order by u.name
            """;

    private final JdbcClient database;

    SilentAgreement(JdbcClient database) {
        this.database = database;
    }

    /** Empty when nobody was asked or nobody was silent. */
    String sentence(Obligation conference) {
        Map<Boolean, List<String>> silent = database
                .sql(COMMENTS)
                .params(conference.year(), conference.debtor().code())
                .query((row, number) -> Map.entry(row.getString("name"), State.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(
                        comment -> comment.getValue() == State.SILENT,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<String> nobody = silent.getOrDefault(true, List.of());
        int answered = silent.getOrDefault(false, List.of()).size();
        return nobody.isEmpty()
                ? ""
                : "Về dự thảo báo cáo tổng kết: trong thời gian lấy ý kiến có " + answered + " đơn vị trả lời; "
                        + nobody.size() + " đơn vị không có ý kiến khác, được tính là thống nhất: "
                        + String.join(", ", nobody) + ".";
    }
}
