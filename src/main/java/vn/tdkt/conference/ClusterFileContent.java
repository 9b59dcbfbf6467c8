package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tdkt.document.BasisLines;
import vn.tdkt.document.LegalBases;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.report.Section;
import vn.tdkt.report.WrittenReports;

/** What the cluster's final report and its submission say, in the fields of their templates. */
@Component
class ClusterFileContent {

    private static final String REQUEST = "request";

    private final WrittenReports written;
    private final LegalBases bases;
    private final Names names;
    private final MeetingWords words;
    private final Clock clock;

    ClusterFileContent(WrittenReports written, LegalBases bases, Names names, MeetingWords words, Clock clock) {
        this.written = written;
        this.bases = bases;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    Map<String, Object> report(Obligation file, HeldConference held) {
        String cluster = names.of(file.debtor());
        Map<String, Object> content = new HashMap<>(nominations(file, held));
        content.put(
                "introduction",
                "Thực hiện nhiệm vụ công tác thi đua, khen thưởng năm " + file.year() + ", " + cluster
                        + " báo cáo kết quả tổng kết như sau:");
        content.put("openingSections", sections(file, Section::beforeNumbers));
        content.put("held", words.meeting(file, held));
        content.put("nextHead", words.nextHead(file, held));
        content.put("pledge", words.pledge(file, held));
        content.put("closingSections", sections(file, section -> !section.beforeNumbers()));
        content.put(
                "closing",
                "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm " + file.year() + " của " + cluster
                        + "./.");
        return content;
    }

    Map<String, Object> submission(Obligation file, HeldConference held) {
        String cluster = names.of(file.debtor());
        Map<String, Object> content = new HashMap<>(nominations(file, held));
        content.put("legalBases", BasisLines.of(bases.proposed("nomination", LocalDate.now(clock))));
        content.put(
                "introduction",
                "Căn cứ kết quả bình xét tại hội nghị tổng kết ngày " + Days.text(held.day()) + ", " + cluster
                        + " trình xét, đề nghị khen thưởng thành tích năm " + file.year() + " đối với các đơn vị sau:");
        content.put("request", written.texts(file.id()).getOrDefault(REQUEST, ""));
        content.put("enclosures", enclosures(held));
        content.put(
                "closing",
                cluster
                        + " kính đề nghị Hội đồng Thi đua - Khen thưởng tỉnh xem xét, trình cấp có thẩm quyền quyết định./.");
        return content;
    }

    private Map<String, Object> nominations(Obligation file, HeldConference held) {
        List<Map<String, String>> rows = words.nominations(file, held);
        return Map.of(
                "nominations",
                rows,
                "anyNominations",
                !rows.isEmpty(),
                "nominationsRemark",
                words.nothingNominated(held));
    }

    private List<Map<String, String>> sections(Obligation file, Predicate<Section> which) {
        Map<String, String> texts = written.texts(file.id());
        return written.outline(file.kind()).stream()
                .filter(which)
                .filter(section -> !section.key().equals(REQUEST) && texts.containsKey(section.key()))
                .map(section -> Map.of("heading", section.title(), "body", texts.getOrDefault(section.key(), "")))
                .toList();
    }

    private static List<Map<String, String>> enclosures(HeldConference held) {
        long units = held.nominated().stream().map(HeldVote::unit).distinct().count();
        List<String> texts = units == 0
                ? List.of("Báo cáo tổng kết của cụm, khối", "Biên bản hội nghị tổng kết")
                : List.of(
                        "Báo cáo tổng kết của cụm, khối",
                        "Biên bản hội nghị tổng kết",
                        "Báo cáo thành tích của " + units + " đơn vị được đề nghị");
        return IntStream.range(0, texts.size())
                .mapToObj(at -> Map.of("text", texts.get(at) + (at == texts.size() - 1 ? "." : ";")))
                .toList();
    }
}
