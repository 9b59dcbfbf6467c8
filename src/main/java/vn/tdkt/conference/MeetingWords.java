package vn.tdkt.conference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.ClusterKind;
import vn.tdkt.organisation.Organisation;

/** What a conference came to, in sentences that minutes, report and submission share. */
@Component
class MeetingWords {

    private final Organisation organisation;
    private final Awards awards;

    MeetingWords(Organisation organisation, Awards awards) {
        this.organisation = organisation;
        this.awards = awards;
    }

    /** "cụm" or "khối". */
    String group(Obligation of) {
        return organisation.cluster(of.debtor().code()).kind() == ClusterKind.KHOI ? "khối" : "cụm";
    }

    /** The nominated units in the order of the awards, as rows of a table. */
    List<Map<String, String>> nominations(Obligation of, HeldConference held) {
        List<String> order = awards.of(of.year()).stream().map(Award::code).toList();
        return held.nominated().stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one.award()), order.indexOf(other.award())))
                .map(vote -> row(of, vote))
                .toList();
    }

    Map<String, String> row(Obligation of, HeldVote vote) {
        return Map.of(
                "award", awards.named(vote.award(), of.year()).name(),
                "unit", organisation.unit(vote.unit()).name(),
                "votes", vote.counted(),
                "share", vote.share());
    }

    String nothingNominated(HeldConference held) {
        return held.nominated().isEmpty() ? "Hội nghị không đề nghị khen thưởng đơn vị nào." : "";
    }

    String meeting(Obligation of, HeldConference held) {
        Meeting meeting = Objects.requireNonNull(held.meeting());
        return "Hội nghị tổng kết được tổ chức " + Days.written(held.day()) + " tại " + meeting.place() + ", do "
                + meeting.chair() + " chủ trì; " + turnout(of, held);
    }

    String turnout(Obligation of, HeldConference held) {
        return Objects.requireNonNull(held.turnout()).sentence(awards.quorum(of.year())) + ".";
    }

    String nextHead(Obligation of, HeldConference held) {
        NextHead next = held.nextHead();
        if (next == null || next.head() == null || next.way() == null) {
            return "Hội nghị chưa chọn đơn vị đứng đầu năm sau.";
        }
        String deputies = next.deputies().isEmpty() ? "" : "; phó " + group(of) + ": " + names(next.deputies());
        String note = next.note() == null || next.note().isBlank() ? "" : " " + withStop(next.note());
        return "Trưởng " + group(of) + " năm " + (of.year() + 1) + ": "
                + organisation.unit(next.head()).name() + deputies + " ("
                + lower(next.way().label()) + ")." + note;
    }

    String pledge(Obligation of, HeldConference held) {
        List<String> signed = held.pledge().signed();
        int members = held.attendance().size();
        if (signed.isEmpty()) {
            return "Việc ký giao ước thi đua năm " + (of.year() + 1) + " thực hiện sau hội nghị.";
        }
        String others = held.attendance().stream()
                .map(ConferenceAnswer.Attendance::unit)
                .filter(unit -> !signed.contains(unit))
                .map(this::name)
                .collect(Collectors.joining(", "));
        return signed.size() + "/" + members + " đơn vị đã ký giao ước thi đua năm " + (of.year() + 1) + " tại hội nghị"
                + (others.isEmpty() ? "." : "; chưa ký: " + others + ".");
    }

    private String names(List<String> units) {
        return units.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String unit) {
        return organisation.unit(unit).name();
    }

    static String withStop(String sentence) {
        String stripped = sentence.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
