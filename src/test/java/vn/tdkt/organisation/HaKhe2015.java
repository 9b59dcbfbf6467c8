package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The invented province Hà Khê, in 2015 alone: from March on its days fall on the same weekdays as those of 2020, when
 * seed 001 was written, and 2020 itself belongs to the walk of a whole year. Districts still exist, three clusters of
 * 4 to 8 units take part. Every code begins with HK, so it can stand beside other data.
 */
public final class HaKhe2015 {

    public static final int YEAR = 2015;
    public static final String PROVINCE = "HK";

    /** Localities; HKH1 leads, HKH2 is deputy. */
    public static final String DISTRICTS = "HKCUM";

    /** Departments; HKS1 leads, HKS2 is deputy. */
    public static final String DEPARTMENTS = "HKKHOI1";

    /** Mass organisations; HKD1 leads, HKD2 is deputy. */
    public static final String MASS_ORGANISATIONS = "HKKHOI2";

    /** Signs for the Council: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. */
    public static final String SIGNATORY = "HKubnd2";

    /** Receives the province's report. */
    public static final String CHAIR = "HKubnd1";

    public static final String STANDING_OFFICER = "HKtdkt1";
    public static final String STANDING_LEADER = "HKldtdkt";

    private static final LocalDate FIRST_DAY = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(YEAR, 12, 31);
    private static final List<String> DISTRICT_NAMES = List.of(
            "Thành phố Hà Khê",
            "Thị xã Đồi Mây",
            "Huyện Bến Sậy",
            "Huyện Suối Trà",
            "Huyện Gò Khế",
            "Huyện Ao Sen",
            "Huyện Cầu Tre",
            "Huyện Giếng Lựu");
    private static final List<String> DEPARTMENT_NAMES = List.of(
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Kế hoạch và Đầu tư",
            "Sở Tư pháp",
            "Thanh tra tỉnh",
            "Văn phòng Ủy ban nhân dân tỉnh");
    private static final List<String> MASS_ORGANISATION_NAMES =
            List.of("Ủy ban Mặt trận Tổ quốc tỉnh", "Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh đoàn");

    private final WorkbookOfOffices workbook = new WorkbookOfOffices();

    private HaKhe2015() {}

    /** The workbook to import with {@link OrganisationImport}. */
    public static byte[] workbook() {
        return new HaKhe2015().make();
    }

    /** Imports it; the second time nothing changes. */
    public static void importInto(OrganisationImport organisation) {
        byte[] workbook = workbook();
        organisation.apply(workbook, organisation.preview(workbook).token());
    }

    /** One more district that joins the cluster of districts in the course of the year. */
    public static void joinsDistricts(OrganisationImport organisation, String code, String name, LocalDate from) {
        HaKhe2015 change = new HaKhe2015();
        change.unit(DISTRICTS, code, name, "UBND", UnitKind.DISTRICT, from, LAST_DAY);
        change.apply(organisation);
    }

    /** A district that exists until that day and no longer. */
    public static void dissolve(OrganisationImport organisation, String code, LocalDate lastDay, String successor) {
        int number = Integer.parseInt(code.substring("HKH".length()));
        HaKhe2015 change = new HaKhe2015();
        change.unit(DISTRICTS, code, DISTRICT_NAMES.get(number - 1), "UBND", UnitKind.DISTRICT, FIRST_DAY, lastDay);
        change.workbook.successor(code, successor);
        change.apply(organisation);
    }

    /** Another member heads the cluster from that day on. */
    public static void changeHead(
            OrganisationImport organisation, String cluster, String former, String next, LocalDate from) {
        HaKhe2015 change = new HaKhe2015();
        change.workbook
                .role(cluster, YEAR, ClusterRole.HEAD, former, FIRST_DAY, from.minusDays(1))
                .role(cluster, YEAR, ClusterRole.HEAD, next, from, null);
        change.apply(organisation);
    }

    private void apply(OrganisationImport organisation) {
        byte[] bytes = workbook.bytes();
        organisation.apply(bytes, organisation.preview(bytes).token());
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
        workbook.owner(PROVINCE, "Tỉnh Hà Khê", null);
        cluster(DISTRICTS, "Cụm thi đua các huyện, thị xã, thành phố", "CTĐH", ClusterKind.CUM);
        cluster(DEPARTMENTS, "Khối thi đua các sở Tổng hợp, Nội chính", "KTĐTHNC", ClusterKind.KHOI);
        cluster(MASS_ORGANISATIONS, "Khối thi đua Mặt trận, đoàn thể", "KTĐMTĐT", ClusterKind.KHOI);
        units(DISTRICTS, "HKH", UnitKind.DISTRICT, "UBND", DISTRICT_NAMES);
        units(DEPARTMENTS, "HKS", UnitKind.DEPARTMENT, "S", DEPARTMENT_NAMES);
        units(MASS_ORGANISATIONS, "HKD", UnitKind.MASS_ORGANISATION, "ĐT", MASS_ORGANISATION_NAMES);
        people();
        return workbook.bytes();
    }

    private void cluster(String code, String name, String symbol, ClusterKind kind) {
        workbook.cluster(code, name, symbol, kind, PROVINCE, FIRST_DAY, LAST_DAY);
    }

    private void units(String cluster, String prefix, UnitKind kind, String symbol, List<String> names) {
        for (int number = 1; number <= names.size(); number++) {
            String code = prefix + number;
            String name = names.get(number - 1);
            String ownSymbol = kind == UnitKind.DISTRICT ? symbol : symbol + number;
            unit(cluster, code, name, ownSymbol, kind, FIRST_DAY, LAST_DAY);
        }
        workbook.role(cluster, YEAR, ClusterRole.HEAD, prefix + 1, FIRST_DAY, null)
                .role(cluster, YEAR, ClusterRole.DEPUTY, prefix + 2, FIRST_DAY, null)
                .role(cluster, YEAR, ClusterRole.NEXT_HEAD, prefix + 2, FIRST_DAY, null);
    }

    private void unit(
            String cluster,
            String code,
            String name,
            String symbol,
            UnitKind kind,
            LocalDate from,
            @Nullable LocalDate lastDay) {
        String fullName = name + (kind == UnitKind.DISTRICT ? "" : " Hà Khê");
        workbook.unit(code, fullName, name, symbol, kind, PROVINCE, FIRST_DAY, lastDay)
                .member(cluster, code, from, lastDay, "Quyết định số 11/QĐ-UBND ngày 05/01/2015");
        person(officerOf(code), "Cán Bộ " + name, "Chuyên viên");
        person(leaderOf(code), "Lãnh Đạo " + name, "Thủ trưởng");
        workbook.assignment(officerOf(code), PersonRole.OFFICER, code);
        workbook.assignment(leaderOf(code), PersonRole.LEADER, code);
    }

    private void people() {
        person(CHAIR, "Chủ Tịch Hà Khê", "Chủ tịch Ủy ban nhân dân tỉnh");
        person(SIGNATORY, "Phó Chủ Tịch Hà Khê", "Phó Chủ tịch Ủy ban nhân dân tỉnh");
        person(STANDING_OFFICER, "Chuyên Viên Hà Khê", "Chuyên viên Ban Thi đua - Khen thưởng");
        person(STANDING_LEADER, "Trưởng Ban Hà Khê", "Phó Giám đốc Sở Nội vụ, Trưởng Ban Thi đua - Khen thưởng");
        workbook.assignment(CHAIR, PersonRole.PROVINCE_LEADER, null)
                .assignment(SIGNATORY, PersonRole.PROVINCE_LEADER, null)
                .assignment(SIGNATORY, PersonRole.COUNCIL_MEMBER, null)
                .assignment(STANDING_OFFICER, PersonRole.STANDING_OFFICER, null)
                .assignment(STANDING_LEADER, PersonRole.STANDING_LEADER, null);
        for (String cluster : List.of(DISTRICTS, DEPARTMENTS, MASS_ORGANISATIONS)) {
            workbook.personRole(cluster, YEAR, ClusterRole.COUNCIL_MEMBER, SIGNATORY, FIRST_DAY);
        }
    }

    private void person(String account, String name, String title) {
        workbook.person(account, name, title, account.toLowerCase(Locale.ROOT) + "@hakhe.example", null);
    }
}
