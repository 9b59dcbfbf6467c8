package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** Who may lead a cluster at all: its members that still exist. */
@Component
class HeadCandidates {

    private final Organisation organisation;
    private final Clock clock;

    HeadCandidates(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Refuses a head or deputy that is no member or exists no more on that day or today, and one named twice. */
    void check(Cluster cluster, String head, List<String> deputies, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day.isBefore(today) ? today : day;
        List<String> members = organisation.membersOf(cluster.code(), on).stream()
                .map(Unit::code)
                .toList();
        checkMember(cluster, organisation.unit(head), members, on);
        for (String deputy : deputies) {
            checkMember(cluster, organisation.unit(deputy), members, on);
            if (deputy.equals(head)) {
                throw new Refusal(organisation.unit(head).name() + " không thể vừa đứng đầu vừa là cấp phó của "
                        + cluster.name() + "; hãy bỏ đơn vị này khỏi danh sách cấp phó.");
            }
        }
        if (deputies.stream().distinct().count() < deputies.size()) {
            throw new Refusal("Một đơn vị được ghi hai lần ở cấp phó; hãy bỏ bớt một lần.");
        }
    }

    private static void checkMember(Cluster cluster, Unit unit, List<String> members, LocalDate on) {
        if (!unit.existsOn(on)) {
            throw new Refusal(unit.name() + " không hoạt động vào ngày " + ViewValue.of(on)
                    + " (đã giải thể, sáp nhập hoặc chưa thành lập); hãy chọn đơn vị khác.");
        }
        if (!members.contains(unit.code())) {
            throw new Refusal(unit.name() + " không phải là thành viên của " + cluster.name() + " vào ngày "
                    + ViewValue.of(on) + "; hãy chọn một đơn vị thành viên.");
        }
    }
}
