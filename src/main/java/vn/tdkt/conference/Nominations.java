package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tdkt.conference.ConferenceAnswer.AwardRound;
import vn.tdkt.conference.ConferenceAnswer.Candidate;

/** Counts the votes of a conference: what came of each and what cannot be. */
final class Nominations {

    private final Turnout turnout;
    private final Map<String, Nominee> nominees;
    private final LocalDate day;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> withoutReport = new LinkedHashSet<>();
    private final List<HeldVote> votes = new ArrayList<>();

    /** @param nominees by unit code, of every candidate */
    Nominations(Turnout turnout, Map<String, Nominee> nominees, LocalDate day) {
        this.turnout = turnout;
        this.nominees = nominees;
        this.day = day;
    }

    void count(Award award, AwardRound round) {
        Set<String> once = new HashSet<>();
        if (round.candidates().stream().anyMatch(candidate -> !once.add(candidate.unit()))) {
            say(award, "một đơn vị được ghi hai lần");
            return;
        }
        List<String> ballots = ballotFaults(round);
        ballots.forEach(fault -> say(award, fault));
        if (ballots.isEmpty()) {
            round.candidates().forEach(candidate -> count(award, round, candidate));
        }
        refuseTooMany(award);
    }

    private List<String> ballotFaults(AwardRound round) {
        if (round.way() != VoteWay.BALLOT || round.candidates().isEmpty()) {
            return List.of();
        }
        return round.ballots() == null
                ? List.of("ghi đủ số phiếu phát ra, thu về, hợp lệ")
                : round.ballots().faults(turnout);
    }

    private void count(Award award, AwardRound round, Candidate candidate) {
        Nominee nominee = nominees.get(candidate.unit());
        String name = nominee == null ? candidate.unit() : nominee.name();
        Vote vote = new Vote(
                round.way(),
                turnout,
                round.ballots(),
                candidate.inFavour(),
                candidate.against(),
                candidate.abstained(),
                candidate.unopposed());
        List<String> faults = vote.faults(award);
        if (!faults.isEmpty()) {
            say(award, name + ": " + String.join(", ", faults));
            return;
        }
        HeldVote held = HeldVote.of(award.code(), candidate, vote.judge(award));
        votes.add(held);
        if (held.nominated() && nominee != null) {
            refuseUnlessCarried(award, held, nominee);
        }
    }

    private void refuseUnlessCarried(Award award, HeldVote held, Nominee nominee) {
        if (!held.passed()) {
            say(award, nominee.name() + " không được đề nghị vì " + withoutStop(held.sentence()));
        }
        nominee.reasons(day, award).stream()
                .filter(reason -> !reason.endsWith(Nominee.NO_REPORT))
                .forEach(reason -> wrong.add(withoutStop(reason)));
        if (!nominee.reportHandedIn()) {
            withoutReport.add(nominee.name());
        }
    }

    private void refuseTooMany(Award award) {
        long nominated = votes.stream()
                .filter(vote -> vote.award().equals(award.code()) && vote.nominated())
                .count();
        Integer most = award.mostPerCluster();
        if (most != null && nominated > most) {
            say(award, "chỉ được đề nghị nhiều nhất " + most + " đơn vị, đang chọn " + nominated);
        }
    }

    private void say(Award award, String what) {
        wrong.add(award.name() + ": " + what);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What is to be done about missing reports is said once, for all units together. */
    List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        if (!withoutReport.isEmpty()) {
            all.add(withoutStop(String.join(", ", withoutReport) + Nominee.NO_REPORT));
        }
        return all;
    }

    List<HeldVote> votes() {
        return votes;
    }

    /** Codes of the awards each unit is nominated for. */
    Map<String, List<String>> nominated() {
        return votes.stream()
                .filter(HeldVote::nominated)
                .collect(Collectors.groupingBy(
                        HeldVote::unit, Collectors.mapping(HeldVote::award, Collectors.toList())));
    }
}
