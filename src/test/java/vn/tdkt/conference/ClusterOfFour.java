package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.AwardRound;
import vn.tdkt.conference.ConferenceAnswer.Candidate;
import vn.tdkt.conference.ConferenceAnswer.Guest;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.ConferenceAnswer.Pledge;
import vn.tdkt.conference.ConferenceAnswer.Step;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.Person;

/** A cluster of four units, its conference, and what its head's officer might type. Everything goes with its transaction. */
final class ClusterOfFour {

    static final int YEAR = 2013;
    static final String CLUSTER = "HN13";
    static final String HEAD = "HN13A";
    static final String CITY_COURT = "HN13B";
    static final String PROSECUTORS = "HN13C";
    static final String POLICE = "HN13D";
    static final List<String> UNITS = List.of(HEAD, CITY_COURT, PROSECUTORS, POLICE);
    static final LocalDate DAY = LocalDate.of(2013, 11, 5);

    private final JdbcClient database;
    private final String owner;

    ClusterOfFour(JdbcClient database) {
        this.database = database;
        this.owner = database.sql("select code from owner_body where superior is null limit 1")
                .query(String.class)
                .single();
        List.of(YEAR, YEAR + 1)
                .forEach(year ->
                        insert("emulation_cycle (year, opened_at, opened_by)", "(" + year + ", now(), 'quantri')"));
        insert(
                "cluster (code, name, symbol, kind, owner, valid_from)",
                "('" + CLUSTER + "', 'Khối thi đua Nội chính', 'KTĐNC', 'KHOI', '" + owner + "', '2010-01-01')");
        unit(HEAD, "Thanh tra tỉnh");
        unit(CITY_COURT, "Tòa án nhân dân tỉnh");
        unit(PROSECUTORS, "Viện kiểm sát nhân dân tỉnh");
        unit(POLICE, "Công an tỉnh");
        insert(
                "cluster_role (cluster, year, role, unit, valid_from)",
                "('" + CLUSTER + "', " + YEAR + ", 'HEAD', '" + HEAD + "', '2013-01-01')");
    }

    private void unit(String code, String name) {
        insert(
                "unit (code, name, short_name, symbol, kind, owner, valid_from)",
                "('" + code + "', '" + name + "', '" + name + "', 'TTr', 'DEPARTMENT', '" + owner + "', '2010-01-01')");
        insert(
                "membership (cluster, unit, valid_from, decision)",
                "('" + CLUSTER + "', '" + code + "', '2010-01-01', 'QĐ 01')");
        person("cb" + code, "Cán bộ " + name, "OFFICER", code);
        person("ld" + code, "Lãnh đạo " + name, "LEADER", code);
    }

    private void person(String account, String name, String role, String unit) {
        insert(
                "person (account, full_name, title)",
                "('" + account + "', '" + name + "', '" + (role.equals("LEADER") ? "Chánh Thanh tra" : "Chuyên viên")
                        + "')");
        insert("assignment (account, role, unit)", "('" + account + "', '" + role + "', '" + unit + "')");
    }

    Person officer() {
        return new Person("cb" + HEAD, "Cán bộ Thanh tra tỉnh", "Chuyên viên", null, null, true);
    }

    long conference() {
        return obligation(YEAR, "conference", "CLUSTER", CLUSTER, "OFFICE", "BTDKT", null);
    }

    long obligation(
            int year,
            String kind,
            String debtorKind,
            String debtor,
            String receiverKind,
            String receiver,
            @Nullable Long parent) {
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, parent, state, due)
                values (1, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?) returning id
                """)
                .params(year, kind, debtorKind, debtor, receiverKind, receiver, parent, LocalDate.of(year + 1, 2, 10))
                .query(Long.class)
                .single();
    }

    void insert(String into, String values) {
        database.sql("insert into " + into + " values " + values).update();
    }

    /** Everything typed as it should be: four of four there, one flag by ballot, two certificates. */
    static ConferenceAnswer complete() {
        return answer(
                UNITS,
                List.of(
                        new AwardRound(
                                "province-flag",
                                VoteWay.BALLOT,
                                new Ballots(4, 4, 4),
                                List.of(votes(HEAD, 4, true), votes(POLICE, 1, false))),
                        new AwardRound(
                                "province-certificate",
                                VoteWay.CONSENSUS,
                                null,
                                List.of(new Candidate(CITY_COURT, null, null, null, true, true)))));
    }

    /** Complete, with the sheet that two units signed. */
    static ConferenceAnswer signedOn(long scan) {
        ConferenceAnswer complete = complete();
        return new ConferenceAnswer(
                complete.outcome(),
                complete.postponed(),
                complete.meeting(),
                complete.attendance(),
                complete.guests(),
                complete.agenda(),
                complete.awards(),
                complete.nextHead(),
                new Pledge(List.of(HEAD, POLICE), scan));
    }

    static Candidate votes(String unit, int inFavour, boolean nominated) {
        return new Candidate(unit, inFavour, 0, 0, false, nominated);
    }

    static ConferenceAnswer answer(List<String> present, List<AwardRound> awards) {
        List<Attendance> attendance = new ArrayList<>();
        UNITS.forEach(unit ->
                attendance.add(new Attendance(unit, present.contains(unit), "Lãnh đạo " + unit, "Cán bộ " + unit)));
        return new ConferenceAnswer(
                Outcome.HELD,
                null,
                new Meeting(
                        DAY,
                        java.time.LocalTime.of(14, 30),
                        java.time.LocalTime.of(17, 0),
                        "Hội trường tầng 3, Thanh tra tỉnh",
                        "Vũ Đức Thọ",
                        "Nguyễn Thị Lan",
                        List.of("Trần Văn Minh", "Lê Thu Hà")),
                attendance,
                List.of(new Guest("Hoàng Văn Nam", "Phó Trưởng Ban Thi đua - Khen thưởng")),
                Stream.of(AgendaStep.values())
                        .map(step -> new Step(step, true, step == AgendaStep.DISCUSSION ? "Ba đơn vị tham luận." : ""))
                        .toList(),
                awards,
                new NextHead(HeadWay.ROTATION, POLICE, List.of(CITY_COURT), "Theo quy chế của khối"),
                new Pledge(List.of(HEAD, POLICE), null));
    }
}
