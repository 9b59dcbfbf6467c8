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
import vn.tdkt.organisation.Unit;

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
        Map<String, String> names = names(held);
        List<String> order = awards.of(of.year()).stream().map(Award::code).toList();
        return held.nominated().stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one.award()), order.indexOf(other.award())))
                .map(vote -> row(of, vote, names))
                .toList();
    }

    /** @param names of units by code, see {@link #names} */
    Map<String, String> row(Obligation of, HeldVote vote, Map<String, String> names) {
        return Map.of(
                "award", award(of, vote),
                "unit", names.getOrDefault(vote.unit(), vote.unit()),
                "votes", vote.counted(),
                "share", vote.share());
    }

    String award(Obligation of, HeldVote vote) {
        return awards.named(vote.award(), of.year()).name();
    }

    /** Of every unit that attended, was voted on or chosen, by code. */
    Map<String, String> names(HeldConference held) {
        return organisation.units(held.units()).values().stream().collect(Collectors.toMap(Unit::code, Unit::name));
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
        Map<String, String> names = names(held);
        String deputies = next.deputies().isEmpty() ? "" : "; phó " + group(of) + ": " + listed(next.deputies(), names);
        String note = next.note() == null || next.note().isBlank() ? "" : " " + withStop(next.note());
        return "Trưởng " + group(of) + " năm " + (of.year() + 1) + ": "
                + names.get(next.head()) + deputies + " ("
                + lower(next.way().label()) + ")." + note;
    }

    String pledge(Obligation of, HeldConference held) {
        List<String> signed = held.pledge().signed();
        int members = held.attendance().size();
        if (signed.isEmpty()) {
            return "Việc ký giao ước thi đua năm " + (of.year() + 1) + " thực hiện sau hội nghị.";
        }
        List<String> unsigned = held.attendance().stream()
                .map(ConferenceAnswer.Attendance::unit)
                .filter(unit -> !signed.contains(unit))
                .toList();
        String others = listed(unsigned, names(held));
        return signed.size() + "/" + members + " đơn vị đã ký giao ước thi đua năm " + (of.year() + 1) + " tại hội nghị"
                + (others.isEmpty() ? "." : "; chưa ký: " + others + ".");
    }

    private static String listed(List<String> units, Map<String, String> names) {
        return units.stream().map(unit -> names.getOrDefault(unit, unit)).collect(Collectors.joining(", "));
    }

    static String withStop(String sentence) {
        String stripped = sentence.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
