package vn.tdkt.conference;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.Unit;

/**
 * What stands against a unit's nomination, with source and day. Only Sở Nội vụ and the head of the unit's cluster record
 * and read it: nobody is put to shame before the others.
 */
@Service
@Transactional
public class Hindrances {

    private final JdbcClient database;
    private final Organisation organisation;
    private final People people;
    private final Clock clock;

    Hindrances(JdbcClient database, Organisation organisation, People people, Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /** Refuses without source or day, a day to come, and who may not know. */
    public void record(String cluster, Entry entry, Person person) {
        requireTrusted(cluster, entry.year(), person);
        refuseForeign(cluster, entry.unit());
        if (entry.kind() == null || entry.source() == null || entry.source().isBlank() || entry.since() == null) {
            throw new Refusal(
                    "Hãy ghi đủ điều kiện, nguồn thông tin (số, ký hiệu văn bản hoặc cơ quan cho biết) và ngày.");
        }
        if (entry.since().isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày của nguồn thông tin không thể sau hôm nay; hãy ghi ngày thực tế.");
        }
        database.sql("insert into unit_hindrance (unit, year, kind, source, since, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.unit(),
                        entry.year(),
                        entry.kind().name(),
                        entry.source().strip(),
                        entry.since(),
                        person.account(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** It no longer stands; the row stays with who lifted it and why. A head lifts nothing of its own. */
    public void lift(String cluster, long id, @Nullable String why, Person person) {
        Hindrance standing = byId(id);
        requireTrusted(cluster, standing.year(), person);
        refuseForeign(cluster, standing.unit());
        refuseInOwnCause(cluster, standing, person);
        if (why == null || why.isBlank()) {
            throw new Refusal("Chưa ghi lý do gỡ; hãy ghi kết luận hoặc văn bản làm căn cứ.");
        }
        database.sql("update unit_hindrance set lifted_by = ?, lifted_at = ?, lifted_why = ? where id = ?")
                .params(person.account(), Timestamp.from(clock.instant()), why.strip(), id)
                .update();
    }

    /** What stands against members of the cluster that year, for who may know. */
    @Transactional(readOnly = true)
    public List<Hindrance> ofCluster(String cluster, int year, Person person) {
        requireTrusted(cluster, year, person);
        return of(members(cluster), year);
    }

    List<Hindrance> of(Collection<String> units, int year) {
        return units.isEmpty()
                ? List.of()
                : database.sql("select id, unit, year, kind, source, since from unit_hindrance"
                                + " where year = :year and unit in (:units) and lifted_at is null order by id")
                        .param("year", year)
                        .param("units", units)
                        .query(Hindrance.class)
                        .list();
    }

    private Hindrance byId(long id) {
        return database.sql(
                        "select id, unit, year, kind, source, since from unit_hindrance where id = ? and lifted_at is null")
                .param(id)
                .query(Hindrance.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có điều kiện số " + id + " hoặc đã được gỡ."));
    }

    private void requireTrusted(String cluster, int year, Person person) {
        List<String> groups = people.groupsOf(person.account());
        if (trusted(cluster, year).stream().noneMatch(groups::contains)) {
            throw new NoSuchElementException("Không có danh sách này hoặc bạn không có quyền xem.");
        }
    }

    /** The groups of those who may know. */
    public static List<String> trusted(String cluster, int year) {
        return List.of(
                Groups.STANDING_OFFICERS,
                Groups.STANDING_LEADERS,
                Groups.officersOfHead(cluster, year),
                Groups.leadersOfHead(cluster, year));
    }

    /** A head lifts nothing that stands against itself. */
    private void refuseInOwnCause(String cluster, Hindrance standing, Person person) {
        boolean office = people.groupsOf(person.account()).stream()
                .anyMatch(group -> group.equals(Groups.STANDING_OFFICERS) || group.equals(Groups.STANDING_LEADERS));
        boolean own = organisation
                .headOf(cluster, standing.year(), LocalDate.now(clock))
                .filter(standing.unit()::equals)
                .isPresent();
        if (own && !office) {
            throw new Refusal("Đơn vị trưởng không tự gỡ điều kiện của mình; hãy đề nghị Sở Nội vụ.");
        }
    }

    private void refuseForeign(String cluster, String unit) {
        if (!members(cluster).contains(unit)) {
            throw new Refusal("Đơn vị không phải là thành viên của cụm, khối; hãy chọn đơn vị trong danh sách.");
        }
    }

    private List<String> members(String cluster) {
        return organisation.membersOf(cluster, LocalDate.now(clock)).stream()
                .map(Unit::code)
                .toList();
    }

    /** What is to be recorded. */
    public record Entry(
            String unit,
            int year,
            Hindrance.@Nullable Kind kind,
            @Nullable String source,
            @Nullable LocalDate since) {}
}
