package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Person;

/** Công văn đôn đốc: asks those who have not reported yet, as they stand today. */
@Component
public class ChasingLetters {

    /** Of the obligation in which Sở Nội vụ owes such a letter; also its document type. */
    public static final String KIND = "chasing-letter";

    private static final String TYPE = KIND;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<State> STILL_OWED = Set.of(State.PLANNED, State.ASKED, State.RETURNED);
    private static final Set<State> OWES_NOTHING = Set.of(State.WITHDRAWN, State.EXCUSED);

    /** Named one by one in the address up to this many; more are named in the table alone. */
    private static final int MOST_ADDRESSED = 5;

    private final Obligations obligations;
    private final Consolidation consolidation;
    private final DocumentFacts facts;
    private final Documents documents;
    private final Kinds kinds;
    private final Names names;
    private final Clock clock;

    ChasingLetters(
            Obligations obligations,
            Consolidation consolidation,
            DocumentFacts facts,
            Documents documents,
            Kinds kinds,
            Names names,
            Clock clock) {
        this.obligations = obligations;
        this.consolidation = consolidation;
        this.facts = facts;
        this.documents = documents;
        this.kinds = kinds;
        this.names = names;
        this.clock = clock;
    }

    /** Drawn and not kept, of whoever collects for that obligation. Refuses when nobody owes anything any more. */
    public byte[] of(long collecting, Person officer) {
        Obligation obligation = obligations.get(collecting);
        List<Member> members = consolidation.members(collecting).stream()
                .filter(member -> !OWES_NOTHING.contains(member.state()))
                .toList();
        List<Member> open = members.stream()
                .filter(member -> STILL_OWED.contains(member.state()))
                .toList();
        if (open.isEmpty()) {
            throw new Refusal("Không còn đơn vị nào chưa gửi: không cần công văn đôn đốc.");
        }
        String report = asked(obligation);
        String subject = "đôn đốc gửi " + report;
        return documents.preview(
                facts.paper(obligation, TYPE, officer.account(), subject, addressees(obligation, open)),
                content(obligation, report, members, open));
    }

    /** Those who were late when the letter was asked for and still owe: who hands in meanwhile drops off, nobody joins. */
    public List<Member> listed(long collecting, LocalDate asked) {
        return consolidation.members(collecting).stream()
                .filter(member ->
                        STILL_OWED.contains(member.state()) && member.due().isBefore(asked))
                .toList();
    }

    /** What a kept letter says; refuses when nobody owes anything any more. */
    Map<String, Object> kept(Obligation collecting, List<Member> listed) {
        if (listed.isEmpty()) {
            throw new Refusal("Không còn đơn vị nào chưa gửi: không cần công văn đôn đốc nữa;"
                    + " việc này tự hết vào lần nhắc sáng hôm sau.");
        }
        List<Member> members = consolidation.members(collecting.id()).stream()
                .filter(member -> !OWES_NOTHING.contains(member.state()))
                .toList();
        Map<String, Object> content = new HashMap<>(content(collecting, asked(collecting), members, listed));
        content.put("byCluster", false);
        return content;
    }

    String subject(Obligation collecting) {
        return "đôn đốc gửi " + asked(collecting);
    }

    private String asked(Obligation obligation) {
        String name = kinds.obligationKinds().stream()
                .filter(kind -> obligation.kind().equals(kind.feeds()))
                .findFirst()
                .map(Kind::name)
                .orElse("Báo cáo");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + " " + obligation.year();
    }

    private Addressees addressees(Obligation obligation, List<Member> open) {
        List<String> to = open.size() > MOST_ADDRESSED
                ? List.of("Các đơn vị có tên trong văn bản này")
                : open.stream().map(Member::name).toList();
        return obligation.debtor().kind() == PartyKind.CLUSTER
                ? new Addressees(to, List.of(), List.of("Ban Thi đua - Khen thưởng (Sở Nội vụ)"), "VT")
                : facts.office(obligation, to, List.of(), List.of());
    }

    private Map<String, Object> content(Obligation obligation, String report, List<Member> all, List<Member> open) {
        String collector = names.of(obligation.debtor());
        long received =
                all.stream().filter(member -> member.state() == State.ACCEPTED).count();
        return Map.of(
                "introduction",
                "Đến hết ngày %s, %s đã nhận %d/%d %s. Các đơn vị sau đây chưa gửi:"
                        .formatted(DAY.format(LocalDate.now(clock)), collector, received, all.size(), report),
                "open",
                open.stream().map(ChasingLetters::row).toList(),
                "request",
                "Đề nghị thủ trưởng các đơn vị có tên trên chỉ đạo hoàn thành và gửi %s về %s trong thời gian sớm nhất. Đơn vị đã gửi bằng đường khác xin báo lại số, ngày văn bản để ghi nhận."
                        .formatted(report, collector),
                "closing",
                "Có vướng mắc, đề nghị trao đổi với %s để cùng giải quyết./.".formatted(collector),
                "byCluster",
                obligation.debtor().kind() == PartyKind.CLUSTER);
    }

    private static Map<String, String> row(Member member) {
        return Map.of(
                "unit", member.name(),
                "due", DAY.format(member.due()),
                "late", member.daysLate() > 0 ? member.daysLate() + " ngày" : "");
    }
}
