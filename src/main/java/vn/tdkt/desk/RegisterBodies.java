package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.report.DocumentFacts;

/**
 * Whose registers the logged-in person reads and keeps. A unit's people keep their own, the people of a cluster's head the
 * cluster's of the year it heads, Sở Nội vụ its own, the Council's and UBND's; it reads all, and administrators keep all.
 */
@Component
class RegisterBodies {

    private final ReadRights rights;
    private final Organisation organisation;
    private final DocumentFacts facts;
    private final CurrentPerson current;
    private final Clock clock;

    RegisterBodies(
            ReadRights rights, Organisation organisation, DocumentFacts facts, CurrentPerson current, Clock clock) {
        this.rights = rights;
        this.organisation = organisation;
        this.facts = facts;
        this.current = current;
        this.clock = clock;
    }

    /** A body whose registers of a year may be read. */
    record Body(IssuerKind kind, String code, String name) {}

    /** The person's own first; of the province and whatever stood in that year after them. */
    List<Body> readable(int year) {
        Reader reader = rights.reader();
        LocalDate day = dayIn(year);
        Stream<Body> own = Stream.concat(
                organisation.units(reader.units()).values().stream()
                        .map(unit -> new Body(IssuerKind.UNIT, unit.code(), unit.name())),
                organisation.clusters(ofYear(reader, year)).values().stream()
                        .map(cluster -> new Body(IssuerKind.CLUSTER, cluster.code(), cluster.name())));
        Stream<Body> province = facts.ofProvince().stream()
                .filter(body -> reader.everything() || isLed(reader, body.kind()))
                .map(body -> new Body(body.kind(), body.code(), body.nameInText()));
        Stream<Body> others = reader.everything() ? all(day) : Stream.of();
        return Stream.of(own, province, others)
                .flatMap(bodies -> bodies)
                .distinct()
                .toList();
    }

    private Stream<Body> all(LocalDate day) {
        return Stream.concat(
                organisation.clustersExistingOn(day).stream()
                        .map(cluster -> new Body(IssuerKind.CLUSTER, cluster.code(), cluster.name())),
                organisation.unitsExistingOn(day).stream()
                        .map(unit -> new Body(IssuerKind.UNIT, unit.code(), unit.name())));
    }

    private LocalDate dayIn(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        return today.isBefore(last) ? today : last;
    }

    /** The body as it stands on paper; refuses as unknown one that is not there or whose registers are not for the person. */
    Issuer readable(IssuerKind kind, String code, int year) {
        if (!mayRead(kind, code, year)) {
            throw new NoSuchElementException("Không có sổ này hoặc bạn không có quyền xem.");
        }
        return facts.body(kind, code);
    }

    private boolean mayRead(IssuerKind kind, String code, int year) {
        Reader reader = rights.reader();
        return reader.everything() || owns(reader, kind, code, year) || isLed(reader, kind);
    }

    private static boolean isLed(Reader reader, IssuerKind kind) {
        return reader.province() && (kind == IssuerKind.PROVINCE || kind == IssuerKind.COUNCIL);
    }

    private static boolean owns(Reader reader, IssuerKind kind, String code, int year) {
        return switch (kind) {
            case UNIT -> reader.units().contains(code);
            case CLUSTER -> reader.headships().contains(year + code);
            case OFFICE, COUNCIL, PROVINCE -> false;
        };
    }

    private static List<String> ofYear(Reader reader, int year) {
        String beginning = String.valueOf(year);
        return reader.headships().stream()
                .filter(headship -> headship.startsWith(beginning))
                .map(headship -> headship.substring(beginning.length()))
                .toList();
    }

    boolean keeps(IssuerKind kind, String code, int year) {
        return switch (kind) {
            case UNIT, CLUSTER -> isAdministrator() || owns(rights.reader(), kind, code, year);
            case OFFICE, COUNCIL, PROVINCE ->
                isAdministrator() || current.in(Groups.STANDING_OFFICERS) || current.in(Groups.STANDING_LEADERS);
        };
    }

    boolean isAdministrator() {
        return current.in(Groups.ADMINISTRATORS);
    }

    /** The account of the keeper who asks; refuses as {@link #readable}, and with {@link NotAllowed} who only reads. */
    String requireKeeper(IssuerKind kind, String code, int year) {
        readable(kind, code, year);
        if (!keeps(kind, code, year)) {
            throw new NotAllowed("Chỉ người của cơ quan giữ sổ và quản trị hệ thống thay đổi được sổ này.");
        }
        return current.person().account();
    }
}
