package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sandbox.Listed;

/**
 * A province that exists in one long-past year and never again, so that no other year and no other test meets it. The
 * first unit of each cluster leads it. Every code begins with the province's own.
 */
public final class ProvinceOfOneYear {

    private final int year;
    private final String code;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, List<String>> units = new LinkedHashMap<>();
    private final WorkbookOfOffices workbook = new WorkbookOfOffices();

    public ProvinceOfOneYear(int year, String code) {
        this(year, code, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** That is there from the autumn before its year, when the year is opened, and so long that the next can be. */
    public static ProvinceOfOneYear fromTheAutumnBefore(int year, String code) {
        return new ProvinceOfOneYear(year, code, LocalDate.of(year - 1, 9, 1), LocalDate.of(year + 1, 12, 31));
    }

    /** That is still there in the spring after its year. */
    public static ProvinceOfOneYear untilTheSpringAfter(int year, String code) {
        return new ProvinceOfOneYear(year, code, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 6, 30));
    }

    private ProvinceOfOneYear(int year, String code, LocalDate first, LocalDate last) {
        this.year = year;
        this.code = code;
        this.first = first;
        this.last = last;
        workbook.owner(code, "Tỉnh Vô Danh " + code, null);
        person(standingOfficer(), "Chuyên viên Ban Thi đua - Khen thưởng", PersonRole.STANDING_OFFICER, null);
        person(standingLeader(), "Phó Giám đốc Sở Nội vụ", PersonRole.STANDING_LEADER, null);
        person(chair(), "Chủ tịch Ủy ban nhân dân tỉnh", PersonRole.PROVINCE_LEADER, null);
    }

    /** As large as the sample province: its clusters of the province with their units, by the same names. */
    public static ProvinceOfOneYear likeTheSample(int year, String code) {
        ProvinceOfOneYear province = new ProvinceOfOneYear(year, code);
        Listed.in("clusters.txt").stream()
                .filter(cluster -> cluster.get(4).equals("HLAM"))
                .forEach(cluster -> province.cluster(cluster.get(0), cluster.get(1), cluster.get(2)));
        Listed.in("units.txt").stream()
                .filter(unit -> province.members.containsKey(province.code + unit.get(0)))
                .forEach(unit -> province.unit(unit.get(0), unit.get(1), unit.get(2), unit.get(4)));
        return province;
    }

    /** A cluster of so many units, numbered from 1: the first, which leads, is {@code <cluster>1}. */
    public ProvinceOfOneYear clusterOf(int size, String cluster, String name) {
        cluster(cluster, name, cluster);
        for (int number = 1; number <= size; number++) {
            unit(cluster, cluster + number, "Đơn vị " + name + " " + number, cluster + number);
        }
        return this;
    }

    /** One more officer, who serves the head of every cluster. */
    public ProvinceOfOneYear officerOfHeads(String account) {
        workbook.person(account, "Người " + account, "Chuyên viên", null, null);
        clusters().forEach(cluster -> workbook.assignment(account, PersonRole.OFFICER, head(cluster), last));
        return this;
    }

    private void cluster(String cluster, String name, String symbol) {
        members.put(code + cluster, new ArrayList<>());
        workbook.cluster(code + cluster, name, symbol, ClusterKind.KHOI, code, first, last);
    }

    private void unit(String cluster, String shortCode, String name, String symbol) {
        String unit = code + shortCode;
        List<String> fellows = members(code + cluster);
        if (fellows.isEmpty()) {
            workbook.role(code + cluster, year, ClusterRole.HEAD, unit, first, last);
        }
        fellows.add(unit);
        units.put(unit, List.of(code + cluster, name, symbol));
        existing(workbook, unit, last);
        person("cb" + unit, "Chuyên viên", PersonRole.OFFICER, unit);
        person("ld" + unit, "Thủ trưởng", PersonRole.LEADER, unit);
    }

    private void existing(WorkbookOfOffices in, String unit, LocalDate until) {
        List<String> written = Objects.requireNonNull(units.get(unit));
        in.unit(unit, written.get(1), written.get(1), written.get(2), UnitKind.DEPARTMENT, code, first, until)
                .member(written.get(0), unit, first, until, "Quyết định số 01/QĐ-UBND");
    }

    private void person(String account, String title, PersonRole role, @Nullable String unit) {
        workbook.person(account, "Người " + account, title, account.toLowerCase() + "@nam" + year + ".example", null)
                .assignment(account, role, unit, last);
    }

    public void importInto(OrganisationImport organisation) {
        apply(organisation, workbook);
    }

    /** For whoever sends it over HTTP. */
    public byte[] workbook() {
        return workbook.bytes();
    }

    /** The units exist until that day and no longer. */
    public void dissolve(OrganisationImport organisation, List<String> ended, LocalDate lastDay) {
        WorkbookOfOffices change = new WorkbookOfOffices();
        ended.forEach(unit -> existing(change, unit, lastDay));
        apply(organisation, change);
    }

    private static void apply(OrganisationImport organisation, WorkbookOfOffices change) {
        byte[] bytes = change.bytes();
        Preview preview = organisation.preview(bytes);
        if (!preview.faults().isEmpty()) {
            throw new IllegalArgumentException("No province: " + preview.faults());
        }
        organisation.apply(bytes, preview.token());
    }

    public int year() {
        return year;
    }

    public List<String> clusters() {
        return List.copyOf(members.keySet());
    }

    /** The units of a cluster, the head first. */
    public List<String> members(String cluster) {
        return Objects.requireNonNull(members.get(cluster));
    }

    /** The unit that leads the cluster. */
    public String head(String cluster) {
        return members(cluster).get(0);
    }

    public String clusterOf(String unit) {
        return Objects.requireNonNull(units.get(unit)).get(0);
    }

    public String standingOfficer() {
        return code + "tdkt";
    }

    public String standingLeader() {
        return code + "ldtdkt";
    }

    public String chair() {
        return code + "ubnd";
    }
}
