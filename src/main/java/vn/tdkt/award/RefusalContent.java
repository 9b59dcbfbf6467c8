package vn.tdkt.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** What a refused unit is told, and only of itself. */
@Component
class RefusalContent {

    private final AwardCases cases;
    private final Council council;
    private final AwardWords words;
    private final Names names;

    RefusalContent(AwardCases cases, Council council, AwardWords words, Names names) {
        this.cases = cases;
        this.council = council;
        this.words = words;
        this.names = names;
    }

    Map<String, Object> of(Obligation obligation, Map<String, String> texts) {
        int year = obligation.year();
        List<AwardCase> own = cases.of(year).stream()
                .filter(one -> one.unit().equals(obligation.receiver().code()))
                .toList();
        Map<String, Object> content = new HashMap<>();
        content.put(
                "introduction",
                "Căn cứ kết quả xét của Hội đồng Thi đua - Khen thưởng tỉnh tại "
                        + words.sessions(council.sessions(year)) + ", Sở Nội vụ thông báo để "
                        + names.of(obligation.receiver()) + " biết trường hợp không được khen thưởng năm " + year
                        + ":");
        content.put("refused", words.refused(own, year));
        content.put("advice", texts.getOrDefault("advice", ""));
        content.put("closing", "Sở Nội vụ thông báo để đơn vị được biết./.");
        return content;
    }
}
