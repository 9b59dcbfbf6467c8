package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.conference.ConferenceAnswer.Pledge;
import vn.tdkt.conference.ConferenceAnswer.Step;
import vn.tdkt.organisation.HeadWay;

/** What makes the record of a conference complete and possible; names everything that is wrong at once. */
final class ConferenceRules {

    private final Map<String, String> members;
    private final List<String> wrong = new ArrayList<>();

    /** @param members names by unit code */
    ConferenceRules(Map<String, String> members) {
        this.members = members;
    }

    ConferenceRules meeting(@Nullable Meeting meeting, LocalDate today) {
        if (meeting == null || meeting.on() == null) {
            wrong.add("ghi ngày họp");
        } else if (meeting.on().isAfter(today)) {
            wrong.add("ngày họp không thể sau hôm nay");
        }
        requireText(meeting == null ? null : meeting.place(), "ghi địa điểm");
        requireText(meeting == null ? null : meeting.chair(), "ghi người chủ trì");
        requireText(meeting == null ? null : meeting.secretary(), "ghi thư ký");
        if (meeting != null
                && meeting.from() != null
                && meeting.to() != null
                && !meeting.to().isAfter(meeting.from())) {
            wrong.add("giờ kết thúc phải sau giờ bắt đầu");
        }
        return this;
    }

    ConferenceRules attendance(List<Attendance> attendance) {
        Set<String> named = attendance.stream().map(Attendance::unit).collect(Collectors.toSet());
        refuseForeign(named);
        String missing = namesOf(
                members.keySet().stream().filter(unit -> !named.contains(unit)).toList());
        if (!missing.isEmpty()) {
            wrong.add("điểm danh: " + missing);
        }
        if (named.size() < attendance.size()) {
            wrong.add("một đơn vị được điểm danh hai lần");
        }
        return this;
    }

    ConferenceRules agenda(List<Step> agenda) {
        Set<AgendaStep> answered = EnumSet.noneOf(AgendaStep.class);
        agenda.stream().filter(step -> step.done() || isFilled(step.note())).forEach(step -> answered.add(step.step()));
        for (AgendaStep step : AgendaStep.values()) {
            if (!answered.contains(step)) {
                wrong.add("đánh dấu hoặc ghi lý do bỏ bước “" + step.label() + "”");
            }
        }
        return this;
    }

    ConferenceRules nextHead(@Nullable NextHead next, Turnout turnout, Share quorum) {
        if (next == null || next.head() == null || next.head().isBlank() || next.way() == null) {
            wrong.add("chọn trưởng cụm, khối năm sau và cách chọn");
            return this;
        }
        Set<String> named = new HashSet<>(next.deputies());
        if (!named.add(next.head()) || named.size() < next.deputies().size() + 1) {
            wrong.add("một đơn vị không giữ hai vị trí trưởng, phó năm sau");
        }
        refuseForeign(named);
        boolean decidesHere = next.way() != HeadWay.APPOINTED && next.way() != HeadWay.ROTATION;
        if (decidesHere && !turnout.reaches(quorum)) {
            wrong.add(turnout.sentence(quorum) + " nên chưa bầu được trưởng cụm, khối năm sau");
        }
        return this;
    }

    ConferenceRules pledge(@Nullable Pledge pledge) {
        if (pledge != null) {
            refuseForeign(pledge.signed());
            if (pledge.scanId() != null && pledge.signed().isEmpty()) {
                wrong.add("đánh dấu các đơn vị đã ký trên bản giao ước tải lên");
            }
        }
        return this;
    }

    /** Whatever another rule found, e.g. of the votes. */
    ConferenceRules add(List<String> found) {
        wrong.addAll(found);
        return this;
    }

    void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new Refusal("Chưa ghi nhận được hội nghị; hãy xem lại: " + String.join("; ", wrong) + ".");
        }
    }

    private void refuseForeign(Iterable<String> units) {
        for (String unit : units) {
            if (!members.containsKey(unit)) {
                throw new Refusal("Đơn vị mã " + unit + " không phải là thành viên của cụm, khối vào ngày họp;"
                        + " hãy tải lại trang rồi kiểm tra danh sách.");
            }
        }
    }

    private void requireText(@Nullable String text, String otherwise) {
        if (!isFilled(text)) {
            wrong.add(otherwise);
        }
    }

    private String namesOf(List<String> units) {
        return units.stream().map(members::get).sorted().collect(Collectors.joining(", "));
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
