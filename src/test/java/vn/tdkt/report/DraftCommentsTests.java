package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tdkt.obligation.State;

class DraftCommentsTests {

    private static final Reply YES = reply("Thanh tra tỉnh", State.ACCEPTED, true);
    private static final Reply NO = reply("Sở Tài chính", State.ACCEPTED, false);
    private static final Reply SILENT = reply("Công an tỉnh", State.SILENT, null);
    private static final Reply ON_PAPER = reply("Sở Tư pháp", State.ACCEPTED, null);

    @Test
    void namesWhoAgreedWhoDidNotAndWhoseSilenceCounts() {
        assertThat(DraftComments.sentence("Dự thảo báo cáo", List.of(YES, NO, SILENT, ON_PAPER)))
                .isEqualTo(
                        "Dự thảo báo cáo đã được gửi lấy ý kiến các đơn vị thành viên: 1 đơn vị đồng ý (Thanh tra tỉnh);"
                                + " 1 đơn vị có ý kiến khác (Sở Tài chính);"
                                + " 1 đơn vị không có ý kiến trong thời hạn, coi như đồng ý (Công an tỉnh);"
                                + " 1 đơn vị gửi ý kiến ngoài hệ thống (Sở Tư pháp).");
    }

    @Test
    void saysNothingBeforeTheWindowIsOverOrWhenNobodyWasAsked() {
        assertThat(DraftComments.sentence("Dự thảo", List.of(YES, reply("Công an tỉnh", State.ASKED, null))))
                .isEmpty();
        assertThat(DraftComments.sentence("Dự thảo", List.of())).isEmpty();
    }

    private static Reply reply(String name, State state, @Nullable Boolean agrees) {
        return new Reply(1, name, state, agrees, null);
    }
}
