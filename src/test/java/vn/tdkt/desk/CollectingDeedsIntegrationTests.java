package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.RegisteredTargets;
import vn.tdkt.ServerTests;
import vn.tdkt.Staff;
import vn.tdkt.YearAtWork;
import vn.tdkt.YearOnItsOwn;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.platform.NotAllowed;

/** The head of a cluster stops waiting from the board, and its task is over. */
class CollectingDeedsIntegrationTests extends ServerTests {

    private static final int YEAR = 2033;
    private static final String HEAD = "cbCDA1";

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "CD").clusterOf(3, "A", "Khối chốt");

    @Autowired
    private CollectingDeeds deeds;

    @Autowired
    private YearOnItsOwn year;

    @Autowired
    private Staff staff;

    @Autowired
    private RegisteredTargets targets;

    @Autowired
    private JdbcClient database;

    private long report;

    @BeforeEach
    void askTheUnits() {
        year.open(province, "05-02");
        province.members("CDA").forEach(unit -> targets.register(YEAR, unit));
        YearAtWork work = new YearAtWork(staff, province);
        work.signGuidance();
        staff.letTheEngineWork();
        work.on(7, 12);
        report = database.sql(
                        "select id from obligation where year = ? and kind = 'six-month-cluster-report' and debtor = 'CDA'")
                .param(YEAR)
                .query(Long.class)
                .single();
    }

    @AfterEach
    void comeBack() {
        year.comeBack(YEAR);
    }

    @Test
    void endsTheTaskInWhichItWaitedAndSaysWho() {
        assertThat(staff.as(HEAD).taskNames()).anyMatch(name -> name.startsWith("Theo dõi, đôn đốc"));
        year.workAs("cbCDA2");
        assertThat(deeds.mayClose(report)).isFalse();
        assertThatThrownBy(() -> deeds.close(report, "Không phải trưởng khối")).isInstanceOf(NotAllowed.class);
        year.workAs(HEAD);
        assertThat(deeds.mayClose(report)).isTrue();
        assertThatThrownBy(() -> deeds.close(report, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Chưa ghi lý do chốt");

        deeds.close(report, "Đã quá hạn 12 ngày");
        staff.letTheEngineWork();

        assertThat(states()).containsOnly("MISSED");
        assertThat(staff.as(HEAD).taskNames())
                .noneMatch(name -> name.startsWith("Theo dõi, đôn đốc"))
                .anyMatch(name -> name.startsWith("Chuẩn bị văn bản"));
        year.workAs(HEAD);
        assertThat(deeds.mayClose(report)).isFalse();
        assertThatThrownBy(() -> deeds.close(report, "Lần nữa")).hasMessageContaining("không còn chờ");
        assertThat(database.sql("select account from obligation_history where obligation = ? and reason = ?")
                        .params(report, "Đã quá hạn 12 ngày")
                        .query(String.class)
                        .list())
                .containsExactly(HEAD);
    }

    private List<String> states() {
        return database.sql("select state from obligation where parent = ?")
                .param(report)
                .query(String.class)
                .list();
    }
}
