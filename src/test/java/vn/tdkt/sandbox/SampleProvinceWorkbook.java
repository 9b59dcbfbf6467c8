package vn.tdkt.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tdkt.organisation.ClusterKind;
import vn.tdkt.organisation.ClusterRole;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.WorkbookOfOffices;

/** Makes the workbook of the sample province from its lists: run it after changing a list, and commit the workbook. */
public final class SampleProvinceWorkbook {

    static final Path FILE = Path.of("src/main/resources/sample/province.xlsx");

    private static final int YEAR = 2026;
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(YEAR, 3, 31);
    private static final String PROVINCE = "HLAM";
    private static final String DECISION = "Quyết định số 301/QĐ-UBND ngày 05/7/2025";
    private static final int UBND_LEADERS = 3;
    private static final int OF_THE_OFFICE = 4;
    private static final String DISSOLVED = "X66";
    private static final String SUCCESSOR = "X65";

    private final WorkbookOfOffices workbook = new WorkbookOfOffices();
    private final SamplePeople people = new SamplePeople(workbook);
    private final List<List<String>> units = Listed.in("units.txt");

    private SampleProvinceWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, bytes());
    }

    static byte[] bytes() {
        return new SampleProvinceWorkbook().make();
    }

    private byte[] make() {
        workbook.owner(PROVINCE, "Tỉnh Hồng Lam", null)
                .owner("SYT", "Sở Y tế tỉnh Hồng Lam", PROVINCE)
                .owner("P01", "Phường Lam Thành", PROVINCE);
        people.ofTheProvince();
        List<List<String>> clusters = Listed.in("clusters.txt");
        for (int number = 1; number <= clusters.size(); number++) {
            cluster(clusters.get(number - 1), number);
        }
        dissolvedCommune();
        return workbook.bytes();
    }

    private void cluster(List<String> cluster, int number) {
        String code = cluster.get(0);
        String owner = cluster.get(4);
        workbook.cluster(code, cluster.get(1), cluster.get(2), ClusterKind.valueOf(cluster.get(3)), owner, FOUNDED);
        List<List<String>> members =
                units.stream().filter(unit -> unit.get(0).equals(code)).toList();
        members.forEach(unit -> member(unit, owner));
        roles(code, members);
        if (owner.equals(PROVINCE)) {
            inCharge(code, number);
        }
    }

    /** A member of the Council and a leader of UBND are asked before a cluster's conference; of some also Ban TĐKT's. */
    private void inCharge(String cluster, int number) {
        workbook.personRole(cluster, YEAR, ClusterRole.COUNCIL_MEMBER, people.councilMember(number), NEW_YEAR);
        workbook.personRole(cluster, YEAR, ClusterRole.OPINION_GIVER, "ubnd" + (number % UBND_LEADERS + 1), NEW_YEAR);
        if (number % OF_THE_OFFICE == 2) {
            workbook.personRole(cluster, YEAR, ClusterRole.OPINION_GIVER, "ldtdkt", NEW_YEAR);
        }
    }

    private void member(List<String> unit, String owner) {
        String code = unit.get(1);
        UnitKind kind = UnitKind.valueOf(unit.get(5));
        workbook.unit(code, unit.get(2), unit.get(3), unit.get(4), kind, owner, FOUNDED, null);
        workbook.member(unit.get(0), code, FOUNDED, null, DECISION);
        people.ofUnit(code, unit.get(6));
    }

    /** The first unit of a cluster in the list leads it this year, the second the next; the third is deputy. */
    private void roles(String cluster, List<List<String>> members) {
        Map<ClusterRole, Integer> places = Map.of(ClusterRole.HEAD, 0, ClusterRole.NEXT_HEAD, 1, ClusterRole.DEPUTY, 2);
        for (ClusterRole role : List.of(ClusterRole.HEAD, ClusterRole.DEPUTY, ClusterRole.NEXT_HEAD)) {
            String unit = members.get(places.getOrDefault(role, 0)).get(1);
            workbook.role(cluster, YEAR, role, unit, NEW_YEAR, null);
        }
        if (cluster.equals("KTDCQD") || cluster.equals("KTDMTDT")) {
            workbook.typed(
                    "Nhiệm vụ cụm khối",
                    cluster,
                    YEAR,
                    ClusterRole.OPINION_GIVER.label(),
                    null,
                    null,
                    "Thường trực Tỉnh ủy Hồng Lam",
                    NEW_YEAR,
                    null);
        }
    }

    private void dissolvedCommune() {
        workbook.unit(
                        DISSOLVED,
                        "Ủy ban nhân dân xã Cồn Sậy",
                        "Xã Cồn Sậy",
                        "UBND",
                        UnitKind.COMMUNE,
                        PROVINCE,
                        FOUNDED,
                        MERGED)
                .successor(DISSOLVED, SUCCESSOR)
                .member("CTD6", DISSOLVED, FOUNDED, MERGED, DECISION);
    }
}
