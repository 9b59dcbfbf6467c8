package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;

@RecordApplicationEvents
class OrganisationImportIntegrationTests extends ServerTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private OrganisationWorkbook workbook;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private @Nullable ApplicationEvents events;

    @AfterEach
    void removeOwnRows() {
        List.of(
                        "delete from cluster_role where cluster like 'IMP%'",
                        "delete from membership where cluster like 'IMP%'",
                        "delete from assignment where account like 'IMP%'",
                        "delete from person where account like 'IMP%'",
                        "delete from cluster where code like 'IMP%'",
                        "delete from unit_successor where unit like 'IMP%'",
                        "delete from unit where code like 'IMP%'",
                        "delete from owner_body where code like 'IMP%'")
                .forEach(database::execute);
    }

    @Test
    void storesWhatThePreviewShowedAndNothingTheSecondTime() {
        byte[] file = province(5, null, null).bytes();
        Preview preview = organisationImport.preview(file);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changes()).isNotEmpty().allMatch(Change::added);

        organisationImport.apply(file, preview.token());
        assertThat(organisation.membersOf("IMPK", JANUARY)).hasSize(5);
        assertThat(organisation.headOf("IMPK", 2026, JANUARY)).contains("IMPU0");

        Preview again = organisationImport.preview(file);
        assertThat(again.changes()).isEmpty();
        assertThat(again.canBeApplied()).isFalse();
        assertThat(heard(MembersChanged.class)).hasSize(1);
        assertThat(heard(HeadChanged.class)).containsExactly(new HeadChanged("IMPK", 2026));
    }

    @Test
    void showsOldAndNewOfAChangedRowAndKeepsRowsThatAreNotInTheFile() {
        applied(province(2, null, null));
        Preview preview = organisationImport.preview(new WorkbookOfOffices()
                .unit("IMPU1", "Đơn vị 1", "Tên mới", "U1", UnitKind.DEPARTMENT, "IMPO", JULY, null)
                .bytes());

        assertThat(preview.changes())
                .containsExactly(new Change(
                        "Đơn vị", "IMPU1", false, List.of(new Change.OfField("Tên gọi tắt", "U1", "Tên mới"))));
        assertThat(preview.kept()).contains(new Preview.Kept("Đơn vị", "IMPU0"));
        assertThat(organisation.unit("IMPU1").shortName()).isEqualTo("U1");
    }

    @Test
    void tellsRunningWorkOnceThatMembersChanged() {
        applied(province(3, null, null));
        applied(province(3, MARCH, null).successor("IMPU2", "IMPU1"));

        assertThat(heard(MembersChanged.class)).hasSize(2);
        assertThat(organisation.membersOf("IMPK", MARCH.plusDays(1))).hasSize(2);
    }

    @Test
    void tellsRunningWorkOfAChangedHead() {
        applied(province(3, null, null));
        applied(province(3, null, MARCH).role("IMPK", 2026, ClusterRole.HEAD, "IMPU1", MARCH.plusDays(1), null));

        assertThat(organisation.headOf("IMPK", 2026, MARCH)).contains("IMPU0");
        assertThat(organisation.headOf("IMPK", 2026, MARCH.plusDays(1))).contains("IMPU1");
        assertThat(heard(HeadChanged.class)).hasSize(2).containsOnly(new HeadChanged("IMPK", 2026));
    }

    @Test
    void refusesToApplyWhatWasNotPreviewed() {
        byte[] file = province(2, null, null).bytes();
        String token = organisationImport.preview(file).token();
        applied(new WorkbookOfOffices().owner("IMPX", "Cơ quan chen vào", null));

        assertThatThrownBy(() -> organisationImport.apply(file, token))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã khác lúc xem trước");
        assertThatThrownBy(
                        () -> organisationImport.apply(province(3, null, null).bytes(), token))
                .isInstanceOf(Refusal.class);
        assertThat(organisation.ownerBodies()).noneMatch(owner -> owner.code().equals("IMPO"));
    }

    @Test
    void refusesToApplyAWorkbookWithFaults() {
        byte[] file =
                new WorkbookOfOffices().owner("IMPX", "Cơ quan", "KHONGCO").bytes();
        String token = organisationImport.preview(file).token();

        assertThatThrownBy(() -> organisationImport.apply(file, token))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("còn lỗi");
    }

    @Test
    void exportsAWorkbookThatChangesNothingWhenImported() {
        applied(province(3, MARCH, null).successor("IMPU2", "IMPU1"));
        Preview preview = organisationImport.preview(workbook.write());

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.kept()).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForThreeHundredUnitsAsForThree() {
        int few = StatementCount.of(() -> applied(province(3, null, null)));
        removeOwnRows();
        int many = StatementCount.of(() -> applied(province(300, null, null)));

        assertThat(many).isEqualTo(few).isLessThan(60);
    }

    private void applied(WorkbookOfOffices offices) {
        byte[] file = offices.bytes();
        Preview preview = organisationImport.preview(file);
        assertThat(preview.faults()).isEmpty();
        organisationImport.apply(file, preview.token());
    }

    private <T> List<T> heard(Class<T> event) {
        return java.util.Objects.requireNonNull(events).stream(event).toList();
    }

    /** The last unit ends on the first day given, the head's term on the second. */
    private static WorkbookOfOffices province(int units, @Nullable LocalDate lastUnitTo, @Nullable LocalDate headTo) {
        WorkbookOfOffices offices = new WorkbookOfOffices()
                .owner("IMPO", "Cơ quan thử", null)
                .cluster("IMPK", "Khối thử", "K", ClusterKind.KHOI, "IMPO", JULY)
                .role("IMPK", 2026, ClusterRole.HEAD, "IMPU0", JANUARY, headTo);
        for (int i = 0; i < units; i++) {
            LocalDate to = i == units - 1 ? lastUnitTo : null;
            String code = "IMPU" + i;
            offices.unit(code, "Đơn vị " + i, "U" + i, "U" + i, UnitKind.DEPARTMENT, "IMPO", JULY, to)
                    .member("IMPK", code, JULY, to, "QĐ 1")
                    .person("IMPcb" + i, "Người " + i, "Chuyên viên", null, null)
                    .assignment("IMPcb" + i, PersonRole.OFFICER, code);
        }
        return offices;
    }
}
