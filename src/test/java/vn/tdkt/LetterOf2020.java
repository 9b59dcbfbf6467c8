package vn.tdkt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.NoiChinh2020;
import vn.tdkt.report.OfficeSheets;
import vn.tdkt.report.SectionText;

/** Seed 001 as the officer drafts it: what the form proposes, and what only that year's letter says on top of it. */
@Component
class LetterOf2020 {

    private static final Map<String, String> OF_THAT_YEAR = Map.of(
            "legalBases",
            "Hướng dẫn số 07/HD-HĐTĐKT ngày 14 tháng 3 năm 2019 của Hội đồng Thi đua - Khen thưởng tỉnh",
            "headTasks",
            "Do dịch bệnh, hướng dẫn các đơn vị thành viên rà soát chỉ tiêu cho sát thực tế.",
            "unitTasks",
            """
            Tổ chức xong hội nghị điển hình tiên tiến, đại hội thi đua yêu nước các cấp, tiến tới đại hội cấp tỉnh, theo Kế hoạch số 16/KH-HĐTĐKT ngày 26/6/2019 và Công văn số 08/HĐTĐKT-BTĐKT ngày 17/3/2020.
            Sáu tháng cuối năm: phát động các đợt thi đua ngắn ngày, tiếp tục hưởng ứng các phong trào của Trung ương và của tỉnh.
            Huyện, thành phố chỉ đạo các khối thi đua trực thuộc sơ kết theo hướng dẫn này.""");

    private final OfficeSheets sheets;
    private final Obligations obligations;

    LetterOf2020(OfficeSheets sheets, Obligations obligations) {
        this.sheets = sheets;
        this.obligations = obligations;
    }

    Map<String, Object> draft() {
        long guidance = obligations
                .of(NoiChinh2020.YEAR, "six-month-guidance", Party.OFFICE)
                .id();
        OfficeSheets.DraftSheet proposed = sheets.draft(guidance);
        Map<String, String> sections = new HashMap<>();
        proposed.sections().forEach(section -> sections.put(section.key(), withThatYears(section)));
        return Map.of(
                "subject", proposed.subject(),
                "sections", sections,
                "to", and(proposed, "to", "Chủ tịch UBND các huyện và thành phố"),
                "info", and(proposed, "info", "Ban Thi đua - Khen thưởng Trung ương (b/c)"));
    }

    private static String withThatYears(SectionText section) {
        String added = OF_THAT_YEAR.get(section.key());
        return added == null ? section.text() : section.text() + "\n" + added;
    }

    private static List<String> and(OfficeSheets.DraftSheet proposed, String lines, String one) {
        List<String> all = new ArrayList<>(proposed.addressees().getOrDefault(lines, List.of()));
        all.add(one);
        return all;
    }
}
