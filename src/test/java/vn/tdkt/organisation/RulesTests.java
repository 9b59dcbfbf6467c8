package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.sheet.Fault;

class RulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Test
    void acceptsASmallSoundProvince() {
        Findings findings = check(sound());

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void tellsAllFaultsOfAWorkbookAtOnceWithSheetRowAndColumn() {
        WorkbookOfOffices workbook = sound();
        workbook.owner("XA", "Xã A", "XB").owner("XB", "Xã B", "XA");
        workbook.typed("Đơn vị", "S Y T", "Sở Y tế", "Sở Y tế", "SYT", "Sở", "KHONG", "hôm qua", null);
        workbook.unit("ttt", "Trùng mã", "Trùng", "TT", UnitKind.DEPARTMENT, "HL", JULY, JULY.minusDays(1));
        workbook.successor("CAT", "LAKHONG");
        workbook.cluster("K2", "Khối hai", "K2", ClusterKind.KHOI, "HL", JULY);
        workbook.member("K2", "TTT", JANUARY, null, "QĐ 2").member("K1", "CAT", JULY.minusDays(1), JULY, "QĐ 2");
        workbook.typed("Người dùng", "cbTTT", "Hai Lần", "Chuyên viên", "không phải thư", "gọi sau", "Có lẽ");
        workbook.typed("Phân công", "cbTTT", "Thủ trưởng đơn vị", null, null);
        workbook.typed("Phân công", "quantri", "Quản trị hệ thống", "TTT", null);
        workbook.role("K1", 2026, ClusterRole.HEAD, "CAT", JANUARY, null);
        workbook.typed("Nhiệm vụ cụm khối", "K2", 26, "Trưởng cụm, khối", "CAT", "cbTTT", null, JANUARY, null);

        assertThat(check(workbook).faults().stream().map(Fault::sentence))
                .satisfiesExactlyInAnyOrder(
                        at("Cơ quan chủ quản", 3, "C", "cấp trên của chính nó"),
                        at("Cơ quan chủ quản", 4, "C", "cấp trên của chính nó"),
                        at("Đơn vị", 4, "A", "không dùng làm mã được"),
                        at("Đơn vị", 4, "E", "không có lựa chọn \"Sở\""),
                        at("Đơn vị", 4, "F", "không có mã \"KHONG\""),
                        at("Đơn vị", 4, "G", "\"hôm qua\" không phải là ngày"),
                        at("Đơn vị", 5, "A", "chỉ khác \"TTT\" ở chữ hoa"),
                        at("Đơn vị", 5, "H", "ngày cuối trước ngày đầu"),
                        at("Kế thừa", 2, "B", "không có mã \"LAKHONG\""),
                        at("Thành viên", 4, "A", "đã ở K1"),
                        at("Thành viên", 5, "C", "đơn vị CAT"),
                        at("Thành viên", 5, "C", "cụm, khối K1"),
                        at("Thành viên", 5, "A", "đã ở K1"),
                        at("Người dùng", 5, "F", "không có lựa chọn \"Có lẽ\""),
                        at("Người dùng", 5, "A", "trùng với dòng 2"),
                        at("Phân công", 7, "C", "phải thuộc một đơn vị"),
                        at("Phân công", 8, "C", "không thuộc đơn vị nào"),
                        at("Nhiệm vụ cụm khối", 3, "C", "TTT đang giữ nhiệm vụ đó"),
                        at("Nhiệm vụ cụm khối", 4, "C", "đúng một người hoặc đơn vị"),
                        at("Nhiệm vụ cụm khối", 4, "B", "26 không phải là năm"));
    }

    @Test
    void refusesMailAndTelephoneThatReachNobody() {
        WorkbookOfOffices workbook = sound().person("moi", "Người Mới", "Chuyên viên", "moi@", "gọi sau");

        assertThat(check(workbook).faults().stream().map(Fault::sentence))
                .satisfiesExactlyInAnyOrder(
                        at("Người dùng", 5, "D", "không phải là địa chỉ thư"),
                        at("Người dùng", 5, "E", "không phải là số điện thoại"));
    }

    @Test
    void refusesAMembershipThatOutlivesItsUnit() {
        WorkbookOfOffices workbook = sound().unit("CU", "Xã cũ", "Xã cũ", "UBND", UnitKind.COMMUNE, "HL", JULY, JANUARY)
                .member("K1", "CU", JULY, null, "QĐ 1");

        assertThat(check(workbook).faults().stream().map(Fault::sentence))
                .satisfiesExactly(at("Thành viên", 4, "D", "vượt ra ngoài"));
    }

    @Test
    void refusesASuccessorOfALivingUnitAndOneThatIsGoneItself() {
        WorkbookOfOffices workbook = sound().unit("CU", "Xã cũ", "Xã cũ", "UBND", UnitKind.COMMUNE, "HL", JULY, JANUARY)
                .unit("MAT", "Xã mất", "Xã mất", "UBND", UnitKind.COMMUNE, "HL", JULY, JANUARY)
                .successor("TTT", "CAT")
                .successor("CU", "MAT");

        assertThat(check(workbook).faults().stream().map(Fault::sentence))
                .satisfiesExactly(
                        at("Kế thừa", 2, "A", "chưa có ngày kết thúc"), at("Kế thừa", 3, "B", "không hoạt động"));
    }

    @Test
    void letsOneHeadFollowAnotherInMidYear() {
        WorkbookOfOffices workbook = province()
                .role("K1", 2026, ClusterRole.HEAD, "TTT", JANUARY, LocalDate.of(2026, 6, 30))
                .role("K1", 2026, ClusterRole.HEAD, "CAT", LocalDate.of(2026, 7, 1), null);

        assertThat(check(workbook).faults()).isEmpty();
        assertThat(check(workbook).warnings()).isEmpty();
    }

    @Test
    void refusesAHeadThatIsNoMember() {
        WorkbookOfOffices workbook = sound().unit(
                        "SYT", "Sở Y tế", "Sở Y tế", "SYT", UnitKind.DEPARTMENT, "HL", JULY, null)
                .role("K1", 2026, ClusterRole.NEXT_HEAD, "SYT", JANUARY, null);

        assertThat(check(workbook).faults().stream().map(Fault::sentence))
                .satisfiesExactly(at("Nhiệm vụ cụm khối", 3, "D", "chưa là thành viên"));
    }

    @Test
    void warnsOfAClusterWithoutHeadAndAUnitWithoutPeopleAndAPersonWithoutRole() {
        WorkbookOfOffices workbook = province()
                .unit("SYT", "Sở Y tế", "Sở Y tế", "SYT", UnitKind.DEPARTMENT, "HL", JULY, null)
                .person("roi", "Người Rỗi", "Chuyên viên", null, null);
        Findings findings = check(workbook);

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.warnings().stream().map(Fault::sentence))
                .satisfiesExactlyInAnyOrder(
                        at("Cụm khối", 2, "A", "chưa có đơn vị đứng đầu năm 2026"),
                        at("Đơn vị", 4, "A", "chưa có cán bộ"),
                        at("Đơn vị", 4, "A", "chưa có lãnh đạo"),
                        at("Người dùng", 5, "A", "chưa có vai trò"));
    }

    @Test
    void countsKeptRowsToo() {
        Entries stored = Entries.none();
        WorkbookEntries.read(sound().bytes(), new Findings()).tables().values().stream()
                .flatMap(rows -> rows.values().stream())
                .forEach(entry -> stored.add(new Entry(entry.table(), entry.values(), null)));
        Findings findings = new Findings();
        Entries wanted = WorkbookEntries.read(
                new WorkbookOfOffices()
                        .role("K1", 2026, ClusterRole.HEAD, "CAT", JANUARY, null)
                        .bytes(),
                findings);
        Rules.check(wanted.over(stored), TODAY, findings);

        assertThat(findings.faults().stream().map(Fault::sentence))
                .satisfiesExactly(at("Nhiệm vụ cụm khối", 2, "C", "TTT đang giữ"));
    }

    private static WorkbookOfOffices sound() {
        return province().role("K1", 2026, ClusterRole.HEAD, "TTT", JANUARY, null);
    }

    private static WorkbookOfOffices province() {
        WorkbookOfOffices workbook = new WorkbookOfOffices()
                .owner("HL", "Tỉnh Hồng Lam", null)
                .cluster("K1", "Khối Nội chính", "K1", ClusterKind.KHOI, "HL", JULY)
                .person("cbTTT", "Trần Sông Khế", "Chuyên viên", "cbttt@honglam.example", "0200 000 001")
                .person("ldTTT", "Lê Núi Mơ", "Chánh Thanh tra", null, null)
                .person("quantri", "Phạm Đồng Sen", "Quản trị", null, null)
                .assignment("quantri", PersonRole.ADMINISTRATOR, null);
        for (String code : List.of("TTT", "CAT")) {
            workbook.unit(code, "Đơn vị " + code, code, code, UnitKind.DEPARTMENT, "HL", JULY, null)
                    .member("K1", code, JULY, null, "QĐ 1")
                    .assignment("cbTTT", PersonRole.OFFICER, code)
                    .assignment("ldTTT", PersonRole.LEADER, code);
        }
        return workbook;
    }

    private static Findings check(WorkbookOfOffices workbook) {
        Findings findings = new Findings();
        Rules.check(WorkbookEntries.read(workbook.bytes(), findings), TODAY, findings);
        return findings;
    }

    private static org.assertj.core.api.ThrowingConsumer<String> at(String sheet, int row, String letter, String what) {
        return sentence -> assertThat(sentence)
                .startsWith("Trang \"" + sheet + "\", dòng " + row + ", cột " + letter + " (")
                .contains(what);
    }
}
