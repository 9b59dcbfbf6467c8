package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.ServerTests;

@Transactional
class ConsolidationIntegrationTests extends ServerTests {

    private static final int YEAR = 2014;

    @Autowired
    JdbcClient database;

    @Autowired
    Consolidation consolidation;

    private int numbered;

    @Test
    void sumsNumbersAndAveragesSharesOfTheUnitsThatGaveThem() {
        insert("emulation_cycle (year, opened_at, opened_by) values (" + YEAR + ", now(), 'quantri')");
        long cluster = obligation("CLUSTER", "TONG14", null);
        reports(cluster, "TONG14A", "5", "45");
        reports(cluster, "TONG14B", "7,5", "55");
        reports(cluster, "TONG14C", null, null);

        assertThat(consolidation.sums(Source.below(cluster)))
                .extracting(
                        Sum::name, Sum::units, sum -> Figures.text(sum.planned()), sum -> Figures.text(sum.achieved()))
                .containsExactly(tuple("Số việc", 2, "20", "12,5"), tuple("Tỷ lệ (bình quân)", 2, "90", "50"));
    }

    @Test
    void addsUpToTheTotalsFromTheLinesOfTheAnnexes() {
        insert("emulation_cycle (year, opened_at, opened_by) values (" + YEAR + ", now(), 'quantri')");
        long province = obligation("OFFICE", "BTDKT", null);
        reports(cluster("TONG14X", province), "TONG14A", "5", "45");
        long second = cluster("TONG14Y", province);
        reports(second, "TONG14B", "7,5", "55");
        reports(second, "TONG14C", "2", "80");

        assertThat(consolidation.ofUnits(Source.below(second)))
                .extracting(
                        Detail::whose,
                        line -> line.sum().name(),
                        line -> Figures.text(line.sum().achieved()))
                .containsExactly(
                        tuple("Đơn vị TONG14B", "Số việc", "7,5"),
                        tuple("Đơn vị TONG14B", "Tỷ lệ", "55"),
                        tuple("Đơn vị TONG14C", "Số việc", "2"),
                        tuple("Đơn vị TONG14C", "Tỷ lệ", "80"));
        List<Detail> clusters = consolidation.ofClusters(Source.below(province));
        assertThat(clusters)
                .extracting(
                        Detail::whose,
                        line -> line.sum().name(),
                        line -> line.sum().units(),
                        line -> Figures.text(line.sum().achieved()))
                .containsExactly(
                        tuple("Cụm TONG14X", "Số việc", 1, "5"),
                        tuple("Cụm TONG14X", "Tỷ lệ (bình quân)", 1, "45"),
                        tuple("Cụm TONG14Y", "Số việc", 2, "9,5"),
                        tuple("Cụm TONG14Y", "Tỷ lệ (bình quân)", 2, "67,5"));
        assertThat(consolidation.sums(Source.below(province)).get(0).achieved())
                .isEqualByComparingTo(clusters.stream()
                        .filter(line -> line.sum().name().equals("Số việc"))
                        .map(line -> Objects.requireNonNull(line.sum().achieved()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private long cluster(String code, long province) {
        String owner = database.sql("select code from owner_body limit 1")
                .query(String.class)
                .single();
        insert("cluster (code, name, symbol, kind, owner, valid_from) values ('" + code + "', 'Cụm " + code
                + "', 'C', 'CLUSTER', '" + owner + "', '2010-01-01')");
        return obligation("CLUSTER", code, province);
    }

    private void reports(long cluster, String unit, @Nullable String things, @Nullable String share) {
        String owner = database.sql("select code from owner_body limit 1")
                .query(String.class)
                .single();
        insert("unit (code, name, short_name, symbol, kind, owner, valid_from) values ('" + unit + "', 'Đơn vị " + unit
                + "', 'ĐV', 'ĐV'," + " 'DEPARTMENT', '" + owner + "', '2010-01-01')");
        long report = obligation("UNIT", unit, cluster);
        insert("report (obligation) values (" + report + ")");
        result(report, unit, "Số việc", "việc", 10, things);
        result(report, unit, "Tỷ lệ", "%", 90, share);
    }

    private void result(long report, String unit, String name, String measure, int planned, @Nullable String achieved) {
        long target = database.sql("insert into registered_target (year, unit, no, name, measure, planned)"
                        + " values (?, ?, ?, ?, ?, ?) returning id")
                .params(YEAR, unit, ++numbered, name, measure, planned)
                .query(Long.class)
                .single();
        database.sql("insert into target_result (obligation, target, achieved) values (?, ?, ?)")
                .param(report)
                .param(target)
                .param(achieved == null ? null : new BigDecimal(achieved.replace(',', '.')))
                .update();
    }

    private long obligation(String debtorKind, String debtor, @Nullable Long parent) {
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, parent, state, due)
                values (1, ?, 'thử', ?, ?, 'OFFICE', 'BTDKT', ?, 'ACCEPTED', '2014-06-30') returning id
                """)
                .params(YEAR, debtorKind, debtor, parent)
                .query(Long.class)
                .single();
    }

    private void insert(String row) {
        database.sql("insert into " + row).update();
    }
}
