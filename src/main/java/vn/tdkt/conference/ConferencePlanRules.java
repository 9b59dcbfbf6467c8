package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.conference.ConferencePlan.Delegate;
import vn.tdkt.conference.ConferencePlan.Guest;
import vn.tdkt.conference.ConferencePlan.Speaker;

/** Makes a plan of what was typed; refuses an incomplete one by naming everything that is missing. */
final class ConferencePlanRules {

    private final Set<String> members;
    private final List<String> faults = new ArrayList<>();

    ConferencePlanRules(Set<String> members) {
        this.members = members;
    }

    ConferencePlan complete(long id, ConferencePlanAnswer typed) {
        need(typed.day() == null, "nhập ngày họp");
        need(typed.startsAt() == null, "nhập giờ bắt đầu");
        need(text(typed.place()).isEmpty(), "ghi địa điểm");
        need(typed.headcount() == null || typed.headcount() <= 0, "ghi tổng số người dự");
        need(text(typed.payer()).isEmpty(), "ghi đơn vị chịu kinh phí");
        need(typed.programme().stream().allMatch(String::isBlank), "ghi chương trình");
        need(typed.nextHead() != null && typed.nextHeadWay() == null, "chọn cách lập trưởng cụm, khối năm sau");
        need(
                typed.nextHead() != null && !members.contains(typed.nextHead()),
                "chọn trưởng năm sau trong các thành viên");
        List<Speaker> speakers =
                typed.speakers().stream().flatMap(this::speaker).toList();
        List<Delegate> delegates =
                typed.delegates().stream().flatMap(this::delegate).toList();
        List<Guest> guests = typed.guests().stream().flatMap(this::guest).toList();
        if (!faults.isEmpty()) {
            throw new Refusal("Kế hoạch chưa đủ: " + String.join("; ", faults) + ".");
        }
        return plan(id, typed, speakers, delegates, guests);
    }

    @SuppressWarnings("NullAway") // each was found present above
    private static ConferencePlan plan(
            long id, ConferencePlanAnswer typed, List<Speaker> speakers, List<Delegate> delegates, List<Guest> guests) {
        return new ConferencePlan(
                id,
                typed.day(),
                typed.startsAt(),
                typed.wholeDay(),
                text(typed.place()),
                text(typed.hall()),
                typed.headcount(),
                text(typed.payer()),
                text(typed.contribution()),
                typed.nextHead(),
                typed.nextHeadWay(),
                0,
                null,
                null,
                null,
                typed.programme().stream()
                        .map(String::strip)
                        .filter(step -> !step.isEmpty())
                        .toList(),
                speakers,
                delegates,
                guests);
    }

    private Stream<Speaker> speaker(ConferencePlanAnswer.Speaker typed) {
        if (text(typed.unit()).isEmpty() && text(typed.topic()).isEmpty()) {
            return Stream.empty();
        }
        need(text(typed.topic()).isEmpty(), "ghi nội dung tham luận của từng đơn vị");
        need(!members.contains(text(typed.unit())), "chọn đơn vị tham luận trong các thành viên");
        return Stream.of(new Speaker(text(typed.unit()), text(typed.topic())));
    }

    private Stream<Delegate> delegate(ConferencePlanAnswer.Delegate typed) {
        if (text(typed.name()).isEmpty()) {
            return Stream.empty();
        }
        need(!members.contains(text(typed.unit())), "chọn đơn vị của đại biểu " + text(typed.name()));
        return Stream.of(
                new Delegate(text(typed.unit()), text(typed.name()), text(typed.title()), text(typed.phone())));
    }

    private Stream<Guest> guest(ConferencePlanAnswer.Guest typed) {
        if (text(typed.name()).isEmpty() && text(typed.office()).isEmpty()) {
            return Stream.empty();
        }
        need(text(typed.name()).isEmpty(), "ghi họ tên từng khách mời");
        return Stream.of(new Guest(
                text(typed.name()), text(typed.office()), text(typed.account()).isEmpty() ? null : typed.account()));
    }

    private void need(boolean missing, String what) {
        if (missing && !faults.contains(what)) {
            faults.add(what);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
