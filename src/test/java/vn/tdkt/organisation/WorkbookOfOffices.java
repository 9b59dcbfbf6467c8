package vn.tdkt.organisation;

import static java.util.Arrays.asList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** Writes the organisation's workbook row by row, as an office would type it. */
public final class WorkbookOfOffices {

    private final Map<Table, List<List<?>>> rows = new LinkedHashMap<>();

    public WorkbookOfOffices() {
        Tables.ALL.forEach(table -> rows.put(table, new ArrayList<>()));
    }

    public WorkbookOfOffices owner(String code, String name, @Nullable String superior) {
        return row(Tables.OWNERS, code, name, superior);
    }

    public WorkbookOfOffices unit(
            String code,
            String name,
            String shortName,
            String symbol,
            UnitKind kind,
            String owner,
            LocalDate from,
            @Nullable LocalDate to) {
        return row(Tables.UNITS, code, name, shortName, symbol, kind.label(), owner, from, to);
    }

    public WorkbookOfOffices successor(String unit, String successor) {
        return row(Tables.SUCCESSORS, unit, successor);
    }

    public WorkbookOfOffices cluster(
            String code, String name, String symbol, ClusterKind kind, String owner, LocalDate from) {
        return cluster(code, name, symbol, kind, owner, from, null);
    }

    public WorkbookOfOffices cluster(
            String code,
            String name,
            String symbol,
            ClusterKind kind,
            String owner,
            LocalDate from,
            @Nullable LocalDate to) {
        return row(Tables.CLUSTERS, code, name, symbol, kind.label(), owner, from, to);
    }

    public WorkbookOfOffices member(
            String cluster, String unit, LocalDate from, @Nullable LocalDate to, String decision) {
        return row(Tables.MEMBERSHIPS, cluster, unit, from, to, decision);
    }

    public WorkbookOfOffices person(
            String account, String name, String title, @Nullable String mail, @Nullable String telephone) {
        return row(Tables.PEOPLE, account, name, title, mail, telephone, "Có");
    }

    public WorkbookOfOffices assignment(String account, PersonRole role, @Nullable String unit) {
        return assignment(account, role, unit, null);
    }

    public WorkbookOfOffices assignment(
            String account, PersonRole role, @Nullable String unit, @Nullable LocalDate to) {
        return row(Tables.ASSIGNMENTS, account, role.label(), unit, to);
    }

    /** A role held by a unit. */
    public WorkbookOfOffices role(
            String cluster, int year, ClusterRole role, String unit, LocalDate from, @Nullable LocalDate to) {
        return row(Tables.ROLES, cluster, year, role.label(), unit, null, null, from, to);
    }

    /** A role held by a person. */
    public WorkbookOfOffices personRole(String cluster, int year, ClusterRole role, String account, LocalDate from) {
        return row(Tables.ROLES, cluster, year, role.label(), null, account, null, from, null);
    }

    /** Cells as they are typed, right or wrong, below the headings of the sheet. */
    public WorkbookOfOffices typed(String sheet, @Nullable Object... cells) {
        Table table = Tables.ALL.stream()
                .filter(known -> known.sheet().equals(sheet))
                .findAny()
                .orElseThrow();
        return row(table, cells);
    }

    public byte[] bytes() {
        return WorkbookWriter.write(rows.entrySet().stream()
                .map(sheet -> new FilledSheet(
                        sheet.getKey().sheet(),
                        sheet.getKey().fields().stream().map(Field::heading).toList(),
                        sheet.getValue()))
                .toList());
    }

    private WorkbookOfOffices row(Table table, @Nullable Object... cells) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(asList(cells));
        return this;
    }
}
