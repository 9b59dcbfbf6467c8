package vn.tdkt;

import static vn.tdkt.organisation.UnitKind.ARMED_FORCES;
import static vn.tdkt.organisation.UnitKind.DEPARTMENT;
import static vn.tdkt.organisation.UnitKind.DISTRICT;
import static vn.tdkt.organisation.UnitKind.JUDICIARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.ClusterKind;
import vn.tdkt.organisation.ClusterRole;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.OwnerBody;
import vn.tdkt.organisation.PersonRole;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.WorkbookOfOffices;

/**
 * A province of the time of the seeds: two blocks and a cluster of districts, which ended in July 2025. Officers are
 * {@code cb} and leaders {@code ld} with the unit's code.
 */
@Component
public class Province2020 {

    public static final int YEAR = 2020;
    public static final String INTERNAL = "KNC20";
    public static final String ECONOMY = "KKT20";
    public static final String DISTRICTS = "CHU20";

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2025, 6, 30);
    private static final LocalDate YEAR_BEGINS = LocalDate.of(2020, 1, 1);
    private static final String DECISION = "Quyết định số 31/QĐ-UBND ngày 10/01/2020";

    /** Members by cluster, the head first. */
    public static final Map<String, List<Office>> MEMBERS = Map.of(
            INTERNAL,
            List.of(
                    new Office("TTr20", "Thanh tra tỉnh", DEPARTMENT),
                    new Office("CAn20", "Công an tỉnh", ARMED_FORCES),
                    new Office("TAn20", "Tòa án nhân dân tỉnh", JUDICIARY),
                    new Office("VKS20", "Viện kiểm sát nhân dân tỉnh", JUDICIARY),
                    new Office("STP20", "Sở Tư pháp", DEPARTMENT),
                    new Office("QSu20", "Bộ Chỉ huy quân sự tỉnh", ARMED_FORCES)),
            ECONOMY,
            List.of(
                    new Office("STC20", "Sở Tài chính", DEPARTMENT),
                    new Office("SKH20", "Sở Kế hoạch và Đầu tư", DEPARTMENT),
                    new Office("SCT20", "Sở Công Thương", DEPARTMENT),
                    new Office("SXD20", "Sở Xây dựng", DEPARTMENT)),
            DISTRICTS,
            List.of(
                    new Office("HTL20", "Huyện Thượng Lâm", DISTRICT),
                    new Office("HHL20", "Huyện Hạ Lâm", DISTRICT),
                    new Office("HYT20", "Huyện Yên Trạch", DISTRICT),
                    new Office("TPH20", "Thành phố Hồng Giang", DISTRICT),
                    new Office("HSD20", "Huyện Sơn Đài", DISTRICT)));

    private final OrganisationImport organisationImport;
    private final Organisation organisation;

    Province2020(OrganisationImport organisationImport, Organisation organisation) {
        this.organisationImport = organisationImport;
        this.organisation = organisation;
    }

    /** A body that reports. */
    public record Office(String code, String name, UnitKind kind) {}

    public void found() {
        WorkbookOfOffices book = new WorkbookOfOffices();
        cluster(book, INTERNAL, "Khối thi đua Nội chính", "KTĐNC", ClusterKind.KHOI);
        cluster(book, ECONOMY, "Khối thi đua Kinh tế", "KTĐKT", ClusterKind.KHOI);
        cluster(book, DISTRICTS, "Cụm thi đua các huyện, thành phố", "CTĐH", ClusterKind.CUM);
        apply(book);
    }

    private void cluster(WorkbookOfOffices book, String code, String name, String symbol, ClusterKind kind) {
        book.cluster(code, name, symbol, kind, top(), FOUNDED);
        members(code).forEach(office -> {
            add(book, office);
            book.member(code, office.code(), YEAR_BEGINS, ENDED, DECISION);
        });
        book.role(code, YEAR, ClusterRole.HEAD, members(code).get(0).code(), YEAR_BEGINS, null);
    }

    private void add(WorkbookOfOffices book, Office office) {
        book.unit(
                office.code(),
                office.name(),
                office.name(),
                office.code().replace("20", ""),
                office.kind(),
                top(),
                FOUNDED,
                ENDED);
        person(book, "cb" + office.code(), "Chuyên viên", office.code(), PersonRole.OFFICER);
        person(book, "ld" + office.code(), "Thủ trưởng đơn vị", office.code(), PersonRole.LEADER);
    }

    private static void person(WorkbookOfOffices book, String account, String title, String unit, PersonRole role) {
        book.person(account, "Họ Tên " + account, title, account + "@honglam.example", null);
        book.assignment(account, role, unit);
    }

    /** The cluster's members, its head first. */
    public static List<Office> members(String cluster) {
        return Objects.requireNonNull(MEMBERS.get(cluster));
    }

    /** One more office that joins a cluster in the course of the year. */
    public void join(String cluster, Office office, LocalDate from) {
        WorkbookOfOffices book = new WorkbookOfOffices();
        add(book, office);
        book.member(cluster, office.code(), from, ENDED, "Quyết định bổ sung");
        apply(book);
    }

    /** The cluster's head is another unit from that day on. */
    public void changeHead(String cluster, String former, String next, LocalDate from) {
        apply(new WorkbookOfOffices()
                .role(cluster, YEAR, ClusterRole.HEAD, former, YEAR_BEGINS, from.minusDays(1))
                .role(cluster, YEAR, ClusterRole.HEAD, next, from, null));
    }

    /** The unit exists until that day and no longer. */
    public void dissolve(String cluster, Office office, LocalDate lastDay, String successor) {
        apply(new WorkbookOfOffices()
                .unit(
                        office.code(),
                        office.name(),
                        office.name(),
                        office.code().replace("20", ""),
                        office.kind(),
                        top(),
                        FOUNDED,
                        lastDay)
                .member(cluster, office.code(), YEAR_BEGINS, lastDay, DECISION)
                .successor(office.code(), successor));
    }

    private void apply(WorkbookOfOffices book) {
        byte[] workbook = book.bytes();
        var preview = organisationImport.preview(workbook);
        if (!preview.faults().isEmpty()) {
            throw new AssertionError(preview.faults());
        }
        organisationImport.apply(workbook, preview.token());
    }

    private String top() {
        return organisation.ownerBodies().stream()
                .filter(owner -> owner.superior() == null)
                .map(OwnerBody::code)
                .findFirst()
                .orElseThrow();
    }
}
