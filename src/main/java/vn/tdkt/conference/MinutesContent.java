package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.Step;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.DraftComments;

/** What the minutes of a closing conference say, in the fields of their template. */
@Component
class MinutesContent {

    private final Awards awards;
    private final Names names;
    private final MeetingWords words;
    private final Obligations obligations;
    private final DraftComments comments;

    MinutesContent(Awards awards, Names names, MeetingWords words, Obligations obligations, DraftComments comments) {
        this.awards = awards;
        this.names = names;
        this.words = words;
        this.obligations = obligations;
        this.comments = comments;
    }

    Map<String, Object> of(Obligation of, HeldConference held) {
        Meeting meeting = Objects.requireNonNull(held.meeting());
        Map<String, Object> content = new HashMap<>();
        content.put("introduction", introduction(of, held, meeting));
        content.put("chair", text(meeting.chair()));
        content.put("secretary", text(meeting.secretary()));
        content.put("counters", String.join(", ", meeting.counters()));
        content.put("anyCounters", !meeting.counters().isEmpty());
        content.put(
                "counterNames",
                meeting.counters().stream()
                        .map(name -> Map.of("text", name, "signature", ""))
                        .toList());
        content.put(
                "guests",
                lines(held.guests().stream().map(MinutesContent::guest).toList()));
        content.put("turnout", words.turnout(of, held));
        Map<String, String> units = words.names(held);
        content.put(
                "attendance",
                held.attendance().stream().map(one -> attended(one, units)).toList());
        content.put("steps", steps(held.agenda()));
        content.put("silence", comments(of));
        content.putAll(votes(of, held));
        content.put("group", words.group(of));
        content.put("nextYear", String.valueOf(of.year() + 1));
        content.put("nextHead", words.nextHead(of, held));
        content.put("pledge", words.pledge(of, held));
        content.put("closing", closing(meeting));
        return content;
    }

    private String comments(Obligation of) {
        return obligations
                .find(of.year(), "year-cluster-report", of.debtor())
                .map(report -> comments.about(report.id(), "Dự thảo báo cáo tổng kết"))
                .orElse("");
    }

    private String introduction(Obligation of, HeldConference held, Meeting meeting) {
        String hour = meeting.from() == null ? "" : "Hồi " + Days.written(meeting.from()) + ", ";
        String day = Days.written(held.day());
        return (hour.isEmpty() ? "N" + day.substring(1) : hour + day) + ", tại " + meeting.place() + ", "
                + names.of(of.debtor()) + " tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm " + of.year()
                + ", phát động phong trào thi đua năm " + (of.year() + 1) + ".";
    }

    private Map<String, Object> votes(Obligation of, HeldConference held) {
        Map<String, String> names = words.names(held);
        List<Map<String, String>> votes = new ArrayList<>();
        held.votes().forEach(vote -> {
            Map<String, String> row = new HashMap<>(words.row(of, vote, names));
            row.put("result", vote.nominated() ? "Đề nghị" : vote.passed() ? "Đủ tỷ lệ" : "Chưa đủ tỷ lệ");
            votes.add(row);
        });
        return Map.of(
                "rounds",
                        lines(held.rounds().stream()
                                .map(round -> round(of, round))
                                .toList()),
                "votes", votes,
                "anyVotes", !votes.isEmpty(),
                "nominations",
                        words.nominations(of, held).stream()
                                .map(row -> Map.of("award", row.get("award"), "unit", row.get("unit")))
                                .toList(),
                "nominationsRemark", words.nothingNominated(held));
    }

    private String round(Obligation of, HeldConference.Round round) {
        Award award = awards.named(round.award(), of.year());
        Ballots ballots = round.ballots();
        String paper = ballots == null
                ? ""
                : ": phát ra " + ballots.issued() + " phiếu, thu về " + ballots.collected() + " phiếu, hợp lệ "
                        + ballots.valid() + " phiếu";
        String rule = round.way() == VoteWay.CONSENSUS
                ? ""
                : "; tỷ lệ tính trên số " + award.voteBase().label() + ", cần "
                        + award.threshold().label();
        return award.name() + ": " + round.way().label().toLowerCase(java.util.Locale.ROOT) + paper + rule + ".";
    }

    private static Map<String, String> attended(Attendance one, Map<String, String> units) {
        return Map.of(
                "unit", units.getOrDefault(one.unit(), one.unit()),
                "leader", one.present() ? text(one.leader()) : "",
                "officer", one.present() ? text(one.officer()) : "",
                "present", one.present() ? "Có" : "Vắng");
    }

    private static List<Map<String, String>> steps(List<Step> agenda) {
        return IntStream.range(0, agenda.size())
                .mapToObj(at -> Map.of("text", (at + 1) + ". " + step(agenda.get(at))))
                .toList();
    }

    private static String step(Step step) {
        String label = step.step().label() + (step.done() ? "" : " (không thực hiện)");
        String note = text(step.note());
        return note.isEmpty() ? label + "." : label + ": " + MeetingWords.withStop(note);
    }

    private static String guest(ConferenceAnswer.Guest guest) {
        return guest.office() == null || guest.office().isBlank() ? guest.name() : guest.name() + ", " + guest.office();
    }

    private static String closing(Meeting meeting) {
        String hour = meeting.to() == null
                ? "Hội nghị bế mạc cùng ngày"
                : "Hội nghị bế mạc hồi " + Days.written(meeting.to());
        return hour + ". Biên bản đã đọc lại cho hội nghị nghe và nhất trí thông qua./.";
    }

    private static List<Map<String, String>> lines(List<String> texts) {
        return texts.stream().map(text -> Map.of("text", text)).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
