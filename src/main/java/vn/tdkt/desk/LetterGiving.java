package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.tdkt.organisation.Organisation;

/**
 * Turns confirmed lines into work of parties: all or none of a letter is given out. Refuses units and clusters
 * that are not there today or not the giver's to ask, and of a head what would go to Sở Nội vụ.
 */
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

    int give(LetterToGive letter, Giver giver, String account) {
        if (letter.issuer() == null || letter.issuer().isBlank()) {
            throw new Refusal("Chưa ghi cơ quan ban hành văn bản; hãy ghi để người thực hiện biết ai giao việc.");
        }
        List<Line> lines = Objects.requireNonNullElse(letter.lines(), List.of());
        if (lines.size() > MOST_LINES) {
            throw new Refusal("Một văn bản chỉ giao được tối đa " + MOST_LINES + " việc; hãy chia thành nhiều lần.");
        }
        Addressees addressees = Addressees.of(organisation, giver, List.of(letter.year()), LocalDate.now(clock));
        List<Work> works =
                lines.stream().flatMap(line -> works(line, addressees)).toList();
        Source source = new Source(
                letter.issuer().strip(), letter.number(), letter.dated(), letter.subject(), text(letter.text()));
        int given = assignments.give(letter.year(), source, works, account).size();
        drafts.remove(account);
        return given;
    }

    /** One for each receiver: "gửi trưởng khối" means another one for each unit. */
    private Stream<Work> works(Line line, Addressees addressees) {
        Map<Party, List<Party>> byReceiver = new LinkedHashMap<>();
        for (String who : Objects.requireNonNullElse(line.who(), List.<String>of())) {
            for (Party debtor : debtors(who, addressees)) {
                byReceiver
                        .computeIfAbsent(receiver(line, debtor, addressees), receiver -> new ArrayList<>())
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

    private static List<Party> debtors(String who, Addressees addressees) {
        String code = who.substring(who.indexOf(':') + 1);
        if (who.equals("units")) {
            return addressees.members().toList();
        }
        if (who.equals("heads")) {
            return addressees.heads().toList();
        }
        if (who.startsWith("members:")) {
            return addressees.membersOf(code).toList();
        }
        return List.of(who.startsWith("unit:") ? addressees.unit(code) : addressees.cluster(code));
    }

    private static Party receiver(Line line, Party debtor, Addressees addressees) {
        String receiver = Objects.requireNonNullElse(line.receiver(), "office");
        if (receiver.startsWith("cluster:")) {
            return addressees.cluster(receiver.substring("cluster:".length()));
        }
        boolean own = receiver.equals("own-cluster") && debtor.kind() == PartyKind.UNIT;
        Party chosen = own ? addressees.clusterOf(debtor) : Party.OFFICE;
        if (chosen.equals(Party.OFFICE) && !addressees.everywhere()) {
            throw new Refusal("Trưởng cụm, khối chỉ giao cho thành viên việc nộp về cụm, khối mình; ở “"
                    + text(line.what()).strip() + "” hãy chọn nơi nộp là trưởng cụm, khối.");
        }
        return chosen;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
