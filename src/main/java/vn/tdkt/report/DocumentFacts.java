package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.FormSets;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Signer;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OwnerBody;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.Unit;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.report.Issuers.Province;

/** Who issues, signs and receives the document that meets an obligation. */
@Component
public class DocumentFacts {

    private final Kinds kinds;
    private final Names names;
    private final Issuers issuers;
    private final DocumentTypes types;
    private final FormSets forms;
    private final Organisation organisation;
    private final People people;
    private final Clock clock;

    DocumentFacts(
            Kinds kinds,
            Names names,
            Issuers issuers,
            DocumentTypes types,
            FormSets forms,
            Organisation organisation,
            People people,
            Clock clock) {
        this.kinds = kinds;
        this.names = names;
        this.issuers = issuers;
        this.types = types;
        this.forms = forms;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /** A report goes to its receiver and for information to the standing office. */
    public Paper report(Obligation obligation, String drafter) {
        String subject = kinds.named(obligation.kind()).subjectIn(obligation.year());
        return paper(obligation, drafter, subject, reportAddressees(obligation));
    }

    Paper paper(Obligation obligation, String drafter, String subject, Addressees addressees) {
        return paper(obligation, kinds.named(obligation.kind()).document(), drafter, subject, addressees);
    }

    /** One of several documents that meet an obligation, issued by its debtor. */
    public Paper paper(Obligation obligation, String type, String drafter, String subject, Addressees addressees) {
        Kind kind = kinds.named(obligation.kind());
        return new Paper(
                type,
                obligation.id(),
                issuer(obligation, kind),
                drafter,
                expectedSigner(obligation, kind),
                subject,
                addressees);
    }

    /** The body as it stands on paper today; refuses an unknown one with {@link NoSuchElementException}. */
    public Issuer body(IssuerKind kind, String code) {
        Issuer body = switch (kind) {
            case UNIT -> issuer(organisation.unit(code), province());
            case CLUSTER -> issuers.cluster(organisation.cluster(code), form(null, code), province());
            case OFFICE, COUNCIL, PROVINCE -> issuers.body(kind).issuer(kind, form(null, code), province());
        };
        if (!body.code().equals(code)) {
            throw new NoSuchElementException("Không có cơ quan " + code + ".");
        }
        return body;
    }

    /** The bodies of the province itself. */
    public List<Issuer> ofProvince() {
        return Stream.of(IssuerKind.OFFICE, IssuerKind.COUNCIL, IssuerKind.PROVINCE)
                .map(kind -> body(kind, issuers.body(kind).code()))
                .toList();
    }

    private Issuer issuer(Obligation obligation, Kind kind) {
        Province province = province();
        String code = obligation.debtor().code();
        return switch (obligation.debtor().kind()) {
            case UNIT -> issuer(organisation.unit(code), province);
            case CLUSTER -> issuers.cluster(organisation.cluster(code), form(null, code), province);
            case OFFICE, PROVINCE, GIVER ->
                issuers.body(issuing(kind)).issuer(issuing(kind), form(null, code), province);
        };
    }

    private Issuer issuer(Unit unit, Province province) {
        return issuers.unit(unit, form(unit.kind(), unit.name()), province);
    }

    private String form(@Nullable UnitKind kind, String name) {
        return forms.codeFor(kind, name, LocalDate.now(clock));
    }

    private Addressees reportAddressees(Obligation obligation) {
        if (obligation.receiver().equals(obligation.debtor())) {
            return toMembers(obligation);
        }
        String receiver = obligation.receiver().kind() == PartyKind.CLUSTER
                ? headTitle(organisation.cluster(obligation.receiver().code()))
                : names.of(obligation.receiver());
        List<String> information = obligation.receiver().equals(Party.OFFICE)
                ? List.of("Hội đồng Thi đua - Khen thưởng tỉnh (b/c)")
                : List.of("Ban Thi đua - Khen thưởng (Sở Nội vụ)");
        return new Addressees(List.of(receiver), List.of(), information, "VT");
    }

    private Addressees toMembers(Obligation obligation) {
        return new Addressees(
                List.of("Các đơn vị thành viên " + names.of(obligation.debtor())),
                List.of(),
                List.of("Ban Thi đua - Khen thưởng (Sở Nội vụ)"),
                "VT");
    }

    Addressees office(Obligation obligation, List<String> to, List<String> via, List<String> information) {
        IssuerKind issuing = issuing(kinds.named(obligation.kind()));
        return new Addressees(to, via, information, issuers.body(issuing).archive());
    }

    /** Until somebody signs: the first leader of the group that may. */
    private Signer expectedSigner(Obligation obligation, Kind kind) {
        return leaders(obligation, kind).stream()
                .findFirst()
                .map(leader -> signer(obligation, leader))
                .orElseGet(() -> new Signer("", "", ""));
    }

    /** How that person signs: in his own right, for the leader (KT.), or for the body he heads for a year. */
    Signer signer(Obligation obligation, Person person) {
        Kind kind = kinds.named(obligation.kind());
        String authority = switch (obligation.debtor().kind()) {
            case CLUSTER -> clusterAuthority(obligation);
            case UNIT -> actingFor(obligation.debtor().code(), person);
            case OFFICE, PROVINCE, GIVER ->
                switch (issuing(kind)) {
                    case COUNCIL -> onBehalf("TM. HỘI ĐỒNG", person);
                    case PROVINCE -> provinceAuthority(kind, person);
                    case OFFICE, UNIT, CLUSTER -> officeAuthority(person);
                };
        };
        boolean chair = signedForProvince(obligation, kind);
        return new Signer(authority, chair ? withoutBody(person.title()) : person.title(), person.fullName());
    }

    private static boolean signedForProvince(Obligation obligation, Kind kind) {
        return obligation.debtor().kind() == PartyKind.OFFICE && kind.signer().equals(Party.PROVINCE);
    }

    /** Chair and vice-chairs of UBND tỉnh and of the Council are the same; papers name the office without the body. */
    private static String withoutBody(String title) {
        return title.replaceFirst("\\s+(Ủy ban nhân dân|UBND).*$", "");
    }

    private String clusterAuthority(Obligation obligation) {
        Cluster cluster = organisation.cluster(obligation.debtor().code());
        String head = organisation
                .headOf(cluster.code(), obligation.year(), LocalDate.now(clock))
                .map(unit -> organisation.unit(unit).name())
                .orElse("");
        return headTitle(cluster) + "\n" + head;
    }

    private String actingFor(String unit, Person person) {
        return leaderOf(unit)
                .filter(leader -> !leader.account().equals(person.account()))
                .map(leader -> "KT. " + leader.title())
                .orElse("");
    }

    private Optional<Person> leaderOf(String unit) {
        return people.headsOfUnit(unit).stream().findFirst();
    }

    /** Which body of the province issues documents of that kind: UBND where the type says so, the Council for other letters of its chair. */
    private IssuerKind issuing(Kind kind) {
        if (types.byCode(kind.document()).issuedBy().contains(IssuerKind.PROVINCE)) {
            return IssuerKind.PROVINCE;
        }
        return kind.signer().equals(Party.PROVINCE) ? IssuerKind.COUNCIL : IssuerKind.OFFICE;
    }

    private String provinceAuthority(Kind kind, Person person) {
        if (!types.byCode(kind.document()).byChair()) {
            return onBehalf("TM. ỦY BAN NHÂN DÂN", person);
        }
        return isChair(person) ? "" : "KT. CHỦ TỊCH";
    }

    private static String onBehalf(String body, Person person) {
        return isChair(person) ? body : body + "\nKT. CHỦ TỊCH";
    }

    private static boolean isChair(Person person) {
        return person.title().toLowerCase(Locale.ROOT).startsWith("chủ tịch");
    }

    private static String officeAuthority(Person person) {
        return person.title().toLowerCase(Locale.ROOT).startsWith("giám đốc") ? "" : "KT. GIÁM ĐỐC";
    }

    private List<Person> leaders(Obligation obligation, Kind kind) {
        Party signs = obligation.debtor().kind() == PartyKind.OFFICE ? kind.signer() : obligation.debtor();
        return people.inGroup(signs.leaders(obligation.year()));
    }

    /** E.g. "Trưởng Khối thi đua Nội chính". */
    private static String headTitle(Cluster cluster) {
        return "Trưởng " + cluster.name();
    }

    private Province province() {
        return organisation.ownerBodies().stream()
                .filter(owner -> owner.superior() == null)
                .map(OwnerBody::name)
                .findFirst()
                .map(Province::named)
                .orElseGet(() -> new Province("tỉnh", ""));
    }

    Unit unit(Obligation obligation) {
        return organisation.unit(obligation.debtor().code());
    }
}
