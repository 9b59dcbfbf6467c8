package vn.tdkt.report;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ClusterReportAnswer.Review;

/** What reports say, as stored; a later answer replaces an earlier one of the same obligation. */
@Component
class ReportStore {

    private static final String TARGETS = """
            select t.id, t.no, t.name, t.measure, coalesce(ea.planned, t.planned) as planned, e.achieved as earlier,
                   r.achieved, r.note, a.planned as adjusted, a.reason
              from registered_target t
              left join target_result r on r.target = t.id and r.obligation = :obligation
              left join target_adjustment a on a.target = t.id and a.obligation = :obligation
              left join obligation o on o.year = t.year and o.kind = :earlier and o.debtor_kind = 'UNIT'
                    and o.debtor = t.unit and o.state = 'ACCEPTED'
              left join counted_result e on e.target = t.id and e.obligation = o.id
              left join counted_adjustment ea on ea.target = t.id and ea.obligation = o.id
             where t.unit = :unit and t.year = :year order by t.no
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ReportStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A unit's registered targets with what its report says about them, and what its received one of an earlier kind said. */
    List<Target> targets(Obligation report, @Nullable String earlierKind) {
        return database.sql(TARGETS)
                .param("unit", report.debtor().code())
                .param("year", report.year())
                .param("obligation", report.id())
                .param("earlier", Objects.requireNonNullElse(earlierKind, ""))
                .query(Target.class)
                .list();
    }

    Optional<Head> head(long obligation) {
        return database.sql("select * from report where obligation = ?")
                .param(obligation)
                .query(Head.class)
                .optional();
    }

    Head headOrEmpty(long obligation) {
        return head(obligation).orElseGet(() -> new Head(obligation, null, null, null, null, false, null, null));
    }

    Map<String, String> sections(long obligation) {
        Map<String, String> texts = new LinkedHashMap<>();
        database.sql("select section, text from report_section where obligation = ?")
                .param(obligation)
                .query(row -> {
                    texts.put(row.getString("section"), row.getString("text"));
                });
        return texts;
    }

    void save(Head head, Map<String, String> sections) {
        database.sql("""
                with gone as (delete from report_section where obligation = ?)
                insert into report (obligation, reviewed_on, review_way, review_place, review_note, no_adjustment, own_file, prepared_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (obligation) do update set reviewed_on = excluded.reviewed_on, review_way = excluded.review_way,
                       review_place = excluded.review_place, review_note = excluded.review_note, no_adjustment = excluded.no_adjustment, own_file = excluded.own_file, prepared_by = excluded.prepared_by
                """)
                .params(
                        head.obligation(),
                        head.obligation(),
                        head.reviewedOn(),
                        head.reviewWay(),
                        head.reviewPlace(),
                        head.reviewNote(),
                        head.noAdjustment(),
                        head.ownFile(),
                        head.preparedBy())
                .update();
        batches.batchUpdate(
                "insert into report_section (obligation, section, text) values (?, ?, ?)",
                sections.entrySet().stream()
                        .filter(section -> !section.getValue().isBlank())
                        .map(section -> new Object[] {
                            head.obligation(),
                            section.getKey(),
                            section.getValue().strip()
                        })
                        .toList());
    }

    /** Sections and own file of a report that has no review of its own. */
    void write(long obligation, WrittenReports.Written written, Person officer) {
        save(
                new Head(obligation, null, null, null, null, true, written.ownFileId(), officer.account()),
                written.sections());
    }

    void saveTargets(
            long obligation, List<UnitReportAnswer.Result> results, List<UnitReportAnswer.Adjustment> adjusted) {
        database.sql("""
                with gone as (delete from target_result where obligation = ?)
                delete from target_adjustment where obligation = ?
                """).params(obligation, obligation).update();
        batches.batchUpdate(
                "insert into target_result (obligation, target, achieved, note) values (?, ?, ?, ?)",
                results.stream()
                        .map(result -> new Object[] {obligation, result.targetId(), result.achieved(), result.note()})
                        .toList());
        batches.batchUpdate(
                "insert into target_adjustment (obligation, target, planned, reason) values (?, ?, ?, ?)",
                adjusted.stream()
                        .map(one -> new Object[] {obligation, one.targetId(), one.planned(), one.reason()})
                        .toList());
    }

    private void replace(String table, long obligation) {
        database.sql("delete from " + table + " where obligation = ?")
                .param(obligation)
                .update();
    }

    void drafted(long obligation, List<Long> documents) {
        database.sql("update report set drafted = cast(? as bigint[]) where obligation = ?")
                .params(
                        "{" + documents.stream().map(String::valueOf).collect(Collectors.joining(",")) + "}",
                        obligation)
                .update();
    }

    void approve(long obligation, String account, @Nullable String ownNumber, LocalDate signedOn) {
        database.sql("update report set approved_by = ?, own_number = ?, signed_on = ? where obligation = ?")
                .params(account, ownNumber, signedOn, obligation)
                .update();
    }

    void consulted(long obligation, LocalDate day) {
        database.sql("update report set consulted_on = ? where obligation = ?")
                .params(day, obligation)
                .update();
    }

    boolean wasConsulted(long obligation) {
        return database.sql("select exists (select from report where obligation = ? and consulted_on is not null)")
                .param(obligation)
                .query(Boolean.class)
                .single();
    }

    Optional<Letter> letter(long obligation) {
        return database.sql("select * from letter where obligation = ?")
                .param(obligation)
                .query((row, number) -> new Letter(
                        obligation,
                        row.getString("subject"),
                        texts(row.getArray("addressed_to")),
                        texts(row.getArray("addressed_via")),
                        texts(row.getArray("for_information"))))
                .optional();
    }

    void saveLetter(Letter letter) {
        replace("letter", letter.obligation());
        database.sql(
                        "insert into letter (obligation, subject, addressed_to, addressed_via, for_information) values (?, ?, ?, ?, ?)")
                .params(
                        letter.obligation(),
                        letter.subject(),
                        letter.to().toArray(String[]::new),
                        letter.via().toArray(String[]::new),
                        letter.info().toArray(String[]::new))
                .update();
    }

    private static List<String> texts(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }

    /** Trích yếu and addressees of a document of the province, as its drafter wrote them. */
    record Letter(long obligation, String subject, List<String> to, List<String> via, List<String> info) {}

    Approved approved(long obligation) {
        return database.sql("select approved_by, own_number, signed_on from report where obligation = ?")
                .param(obligation)
                .query(Approved.class)
                .single();
    }

    /** A leader's Duyệt with the number of the office's own register, null for the next one of this system. */
    record Approved(String approvedBy, @Nullable String ownNumber, LocalDate signedOn) {}

    /**
     * What a report says beside its sections and numbers.
     *
     * @param reviewedOn day of the review meeting
     * @param reviewWay how the review was held: name of a {@link ReviewWay}
     */
    record Head(
            long obligation,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewWay,
            @Nullable String reviewPlace,
            @Nullable String reviewNote,
            boolean noAdjustment,
            @Nullable Long ownFile,
            @Nullable String preparedBy) {

        @Nullable
        Review review() {
            return reviewWay == null
                    ? null
                    : new Review(ReviewWay.valueOf(reviewWay), reviewedOn, reviewPlace, reviewNote);
        }
    }
}
