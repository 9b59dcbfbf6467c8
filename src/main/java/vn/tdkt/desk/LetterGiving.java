package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.assignment.Assignments;
import vn.tdkt.assignment.Source;
import vn.tdkt.assignment.When;
import vn.tdkt.assignment.Work;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.desk.LetterToGive.Line;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Timing.Kind;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** Turns confirmed lines into work of parties: all or none of a letter is given out. Refuses units and clusters that are not there today. */
@Service
@Transactional
class LetterGiving {

    private static final int MOST_LINES = 100;

    private final Assignments assignments;
    private final LetterDrafts drafts;
    private final Organisation organisation;
    private final Clock clock;

    LetterGiving(Assignments assignments, LetterDrafts drafts, Organisation organisation, Clock clock) {
        this.assignments = assignments;
        this.drafts = drafts;
        this.organisation = organisation;
        this.clock = clock;
    }

    int give(LetterToGive letter, String account) {
        if (letter.issuer() == null || letter.issuer().isBlank()) {
            throw new Refusal("Chưa ghi cơ quan ban hành văn bản; hãy ghi để người thực hiện biết ai giao việc.");
        }
        List<Line> lines = Objects.requireNonNullElse(letter.lines(), List.of());
        if (lines.size() > MOST_LINES) {
            throw new Refusal("Một văn bản chỉ giao được tối đa " + MOST_LINES + " việc; hãy chia thành nhiều lần.");
        }
        Members members = members(LocalDate.now(clock));
        List<Work> works = lines.stream().flatMap(line -> works(line, members)).toList();
        Source source = new Source(
                letter.issuer().strip(), letter.number(), letter.dated(), letter.subject(), text(letter.text()));
        int given = assignments.give(letter.year(), source, works, account).size();
        drafts.remove(account);
        return given;
    }

    /** One for each receiver: "gửi trưởng khối" means another one for each unit. */
    private Stream<Work> works(Line line, Members members) {
        Map<Party, List<Party>> byReceiver = new LinkedHashMap<>();
        for (String who : Objects.requireNonNullElse(line.who(), List.<String>of())) {
            for (Party debtor : debtors(who, members)) {
                byReceiver
                        .computeIfAbsent(receiver(line, debtor, members), receiver -> new ArrayList<>())
                        .add(debtor);
            }
        }
        if (byReceiver.isEmpty()) {
            byReceiver.put(Party.OFFICE, List.of());
        }
        return byReceiver.entrySet().stream().map(entry -> work(line, entry.getValue(), entry.getKey()));
    }

    private static Work work(Line line, List<Party> debtors, Party receiver) {
        return new Work(
                debtors,
                text(line.what()).strip(),
                blankToNull(line.orElse()),
                Objects.requireNonNullElse(line.form(), Form.ACT),
                receiver,
                Objects.requireNonNullElse(line.copies(), List.of()),
                when(line),
                blankToNull(line.condition()),
                text(line.place()),
                text(line.sentence()));
    }

    private static When when(Line line) {
        return new When(
                Objects.requireNonNullElse(line.kind(), Kind.UNDATED),
                text(line.phrase()),
                line.from(),
                line.until(),
                line.before(),
                blankToNull(line.event()),
                line.eventObligation(),
                line.number(),
                line.every(),
                Objects.requireNonNullElse(line.dayOff(), DayOffRule.KEEP));
    }

    private List<Party> debtors(String who, Members members) {
        String code = who.substring(who.indexOf(':') + 1);
        if (who.equals("units")) {
            return members.all().map(unit -> Party.unit(unit.code())).distinct().toList();
        }
        if (who.equals("heads")) {
            return members.clusters().stream().map(Party::cluster).toList();
        }
        if (who.startsWith("members:")) {
            return members.of(code).map(unit -> Party.unit(unit.code())).toList();
        }
        return List.of(who.startsWith("unit:") ? members.unit(code) : members.cluster(code));
    }

    private Party receiver(Line line, Party debtor, Members members) {
        String receiver = Objects.requireNonNullElse(line.receiver(), "office");
        if (receiver.startsWith("cluster:")) {
            return members.cluster(receiver.substring("cluster:".length()));
        }
        boolean own = receiver.equals("own-cluster") && debtor.kind() == PartyKind.UNIT;
        return own ? members.clusterOf(debtor.code()) : Party.OFFICE;
    }

    private Members members(LocalDate today) {
        return new Members(
                organisation.membersByCluster(today),
                organisation.clustersExistingOn(today).stream()
                        .map(Cluster::code)
                        .toList(),
                organisation.unitsExistingOn(today).stream().map(Unit::code).collect(Collectors.toSet()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Who is there and in which cluster today. */
    private record Members(Map<String, List<Unit>> byCluster, List<String> clusters, Set<String> units) {

        Party unit(String code) {
            if (!units.contains(code)) {
                throw new Refusal("Không có đơn vị mã “" + code + "” đang hoạt động; hãy chọn lại.");
            }
            return Party.unit(code);
        }

        Party cluster(String code) {
            if (!clusters.contains(code)) {
                throw new Refusal("Không có cụm, khối mã “" + code + "” đang hoạt động; hãy chọn lại.");
            }
            return Party.cluster(code);
        }

        Stream<Unit> all() {
            return byCluster.values().stream().flatMap(List::stream);
        }

        Stream<Unit> of(String cluster) {
            return byCluster.getOrDefault(cluster, List.of()).stream();
        }

        Party clusterOf(String unit) {
            return byCluster.entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                            .anyMatch(member -> member.code().equals(unit)))
                    .map(entry -> Party.cluster(entry.getKey()))
                    .findFirst()
                    .orElse(Party.OFFICE);
        }
    }
}
