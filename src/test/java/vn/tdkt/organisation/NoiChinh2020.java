package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The block of internal affairs of seed 002 in an invented province, from 2019 to 2021: eight members, headed in 2020 by the
 * inspectorate and, by its regulation, in 2021 by the police. Beside it a block of Party bodies, which asks the Party's
 * committee, and a block of enterprises, which does not live to see its conference. Every code begins with NC.
 */
public final class NoiChinh2020 {

    public static final int YEAR = 2020;
    public static final String BLOCK = "NCKNC";
    public static final String PARTY_BLOCK = "NCKCD";
    public static final String ENTERPRISES = "NCKDN";
    public static final String INSPECTORATE = "NCTTT";
    public static final String POLICE = "NCCAT";
    public static final String JUSTICE = "NCSTP";

    /** Head of the block of Party bodies. */
    public static final String MASS_BOARD = "NCBDV";

    public static final String OFFICER = "NCtdkt1";
    public static final String OFFICE_LEADER = "NCldtdkt";
    public static final String CHAIR = "NCubnd1";

    /** Vice chair in charge of the block, who signs for the Council. */
    public static final String VICE_CHAIR = "NCubnd2";

    /** Member of the Council in charge of the block; never logs in. */
    public static final String COUNCIL_MEMBER = "Thành viên Hội đồng phụ trách Khối Nội chính";

    private static final String PROVINCE = "NC";
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    private static final List<Member> PARTY_BODIES = List.of(
            new Member(MASS_BOARD, "Ban Dân vận Tỉnh ủy", "BDV", UnitKind.PARTY_BODY),
            new Member("NCBTG", "Ban Tuyên giáo Tỉnh ủy", "BTG", UnitKind.PARTY_BODY));
    private static final List<Member> COMPANIES = List.of(
            new Member("NCCTN", "Công ty Cấp nước", "CTCN", UnitKind.ENTERPRISE),
            new Member("NCXSK", "Công ty Xổ số kiến thiết", "XSKT", UnitKind.ENTERPRISE));
    private static final List<Member> MEMBERS = List.of(
            new Member(INSPECTORATE, "Thanh tra tỉnh", "TTr", UnitKind.DEPARTMENT),
            new Member(POLICE, "Công an tỉnh", "CAT", UnitKind.ARMED_FORCES),
            new Member(JUSTICE, "Sở Tư pháp", "STP", UnitKind.DEPARTMENT),
            new Member("NCQS", "Bộ Chỉ huy Quân sự tỉnh", "BCH", UnitKind.ARMED_FORCES),
            new Member("NCTA", "Tòa án nhân dân tỉnh", "TA", UnitKind.JUDICIARY),
            new Member("NCVKS", "Viện kiểm sát nhân dân tỉnh", "VKS", UnitKind.JUDICIARY),
            new Member("NCTHA", "Cục Thi hành án dân sự tỉnh", "CTHADS", UnitKind.JUDICIARY),
            new Member("NCBNC", "Ban Nội chính Tỉnh ủy", "BNC", UnitKind.PARTY_BODY));

    private final WorkbookOfOffices workbook = new WorkbookOfOffices();

    private NoiChinh2020() {}

    public static void importInto(OrganisationImport organisation) {
        byte[] bytes = new NoiChinh2020().make();
        organisation.apply(bytes, organisation.preview(bytes).token());
    }

    public static List<String> members() {
        return MEMBERS.stream().map(Member::code).toList();
    }

    /** Account of a unit's officer. */
    public static String officerOf(String unit) {
        return "cb" + unit;
    }

    /** Account of a unit's leader. */
    public static String leaderOf(String unit) {
        return "ld" + unit;
    }

    private byte[] make() {
        workbook.owner(PROVINCE, "Tỉnh Sông Lường", null)
                .cluster(BLOCK, "Khối thi đua Nội chính", "KTĐNC", ClusterKind.KHOI, PROVINCE, FIRST_DAY, LAST_DAY)
                .cluster(
                        PARTY_BLOCK,
                        "Khối thi đua cơ quan Đảng",
                        "KTĐCQĐ",
                        ClusterKind.KHOI,
                        PROVINCE,
                        FIRST_DAY,
                        LAST_DAY)
                .cluster(
                        ENTERPRISES,
                        "Khối thi đua Doanh nghiệp",
                        "KTĐDN",
                        ClusterKind.KHOI,
                        PROVINCE,
                        FIRST_DAY,
                        LAST_DAY);
        MEMBERS.forEach(unit -> unit(unit, BLOCK));
        PARTY_BODIES.forEach(unit -> unit(unit, PARTY_BLOCK));
        COMPANIES.forEach(unit -> unit(unit, ENTERPRISES));
        office(CHAIR, "Chủ tịch Ủy ban nhân dân tỉnh", PersonRole.PROVINCE_LEADER);
        office(VICE_CHAIR, "Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh", PersonRole.PROVINCE_LEADER);
        office(OFFICER, "Chuyên viên Ban Thi đua - Khen thưởng", PersonRole.STANDING_OFFICER);
        office(OFFICE_LEADER, "Phó Giám đốc Sở Nội vụ", PersonRole.STANDING_LEADER);
        LocalDate newYear = LocalDate.of(YEAR, 1, 1);
        workbook.role(BLOCK, YEAR, ClusterRole.HEAD, INSPECTORATE, LocalDate.of(2019, 10, 1), null)
                .role(BLOCK, YEAR, ClusterRole.DEPUTY, POLICE, newYear, null)
                .role(PARTY_BLOCK, YEAR, ClusterRole.HEAD, MASS_BOARD, LocalDate.of(2019, 10, 1), null)
                .role(ENTERPRISES, YEAR, ClusterRole.HEAD, "NCCTN", LocalDate.of(2019, 10, 1), null)
                .personRole(BLOCK, YEAR, ClusterRole.OPINION_GIVER, VICE_CHAIR, newYear)
                .typed(
                        Tables.ROLES.sheet(),
                        BLOCK,
                        YEAR,
                        ClusterRole.COUNCIL_MEMBER.label(),
                        null,
                        null,
                        COUNCIL_MEMBER,
                        newYear,
                        null);
        return workbook.bytes();
    }

    private void unit(Member unit, String cluster) {
        String code = unit.code();
        workbook.unit(code, unit.name(), unit.name(), unit.symbol(), unit.kind(), PROVINCE, FIRST_DAY, LAST_DAY)
                .member(cluster, code, FIRST_DAY, LAST_DAY, "Quyết định số 01/QĐ-UBND ngày 02/01/2019");
        person(officerOf(code), "Cán Bộ " + unit.name(), "Chuyên viên", PersonRole.OFFICER, code);
        person(leaderOf(code), "Lãnh Đạo " + unit.name(), unit.leaderTitle(), PersonRole.LEADER, code);
    }

    private void office(String account, String title, PersonRole role) {
        person(account, title + " Sông Lường", title, role, null);
    }

    private void person(String account, String name, String title, PersonRole role, @Nullable String unit) {
        workbook.person(account, name, title, account.toLowerCase(Locale.ROOT) + "@songluong.example", null)
                .assignment(account, role, unit, LAST_DAY);
    }

    private record Member(String code, String name, String symbol, UnitKind kind) {

        /** Of whoever signs for the unit. */
        String leaderTitle() {
            return code.equals(INSPECTORATE) ? "Phó Chánh Thanh tra" : "Thủ trưởng";
        }
    }
}
