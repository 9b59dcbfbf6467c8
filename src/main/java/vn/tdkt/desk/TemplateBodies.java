package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.FormSets;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.TemplateOwner;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.report.Issuers;

/**
 * For which bodies the logged-in person may bring a template: those the person drafts or signs for. Officers and leaders of a
 * unit for it, of the unit that heads a cluster this year for the cluster, Ban Thi đua - Khen thưởng for Sở Nội vụ and the
 * Council, leaders of UBND tỉnh for the province; administrators for all.
 */
@Component
class TemplateBodies {

    private final CurrentPerson current;
    private final Organisation organisation;
    private final Issuers issuers;
    private final FormSets forms;
    private final Clock clock;

    TemplateBodies(CurrentPerson current, Organisation organisation, Issuers issuers, FormSets forms, Clock clock) {
        this.current = current;
        this.organisation = organisation;
        this.issuers = issuers;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param form code of the form set its papers follow today */
    record Body(String kind, String code, String name, String form) {

        TemplateOwner owner() {
            return new TemplateOwner(kind, code);
        }
    }

    /** Two statements, however many there are. */
    List<Body> mine() {
        List<Body> mine = new ArrayList<>(offices());
        organisation.clustersExistingOn(today()).stream()
                .filter(this::actsFor)
                .map(this::body)
                .forEach(mine::add);
        organisation.unitsExistingOn(today()).stream()
                .filter(this::actsFor)
                .map(this::body)
                .forEach(mine::add);
        return mine;
    }

    /** Refuses as unknown a body the person does not act for. */
    Body require(String kind, String code) {
        return mine().stream()
                .filter(body -> body.kind().equals(kind) && body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "Không có cơ quan này, hoặc bạn không được thay mẫu của cơ quan này."));
    }

    /** Refuses with {@link NotAllowed} who is no administrator. */
    void requireAdministrator() {
        current.mustBeIn(Groups.ADMINISTRATORS);
    }

    boolean administrator() {
        return current.in(Groups.ADMINISTRATORS);
    }

    String account() {
        return current.person().account();
    }

    private List<Body> offices() {
        boolean standing =
                administrator() || current.in(Groups.STANDING_OFFICERS) || current.in(Groups.STANDING_LEADERS);
        return Stream.of(
                        standing ? office(IssuerKind.OFFICE, issuers.office()) : null,
                        standing ? office(IssuerKind.COUNCIL, issuers.council()) : null,
                        administrator() || current.in(Groups.PROVINCE_LEADERS)
                                ? office(IssuerKind.PROVINCE, issuers.province())
                                : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private Body office(IssuerKind kind, Issuers.Body body) {
        return body(kind, body.code(), body.name().replace("{tỉnh}", "tỉnh").replace('\n', ' '), null);
    }

    private Body body(Cluster cluster) {
        return body(IssuerKind.CLUSTER, cluster.code(), cluster.name(), null);
    }

    private Body body(Unit unit) {
        return body(IssuerKind.UNIT, unit.code(), unit.name(), unit.kind());
    }

    private Body body(IssuerKind kind, String code, String name, @Nullable UnitKind unitKind) {
        return new Body(kind.name(), code, name, forms.codeFor(unitKind, name, today()));
    }

    private boolean actsFor(Unit unit) {
        return administrator() || Groups.unitsIn(current.groups()).contains(unit.code());
    }

    private boolean actsFor(Cluster cluster) {
        return administrator() || Groups.headshipsIn(current.groups()).contains(today().getYear() + cluster.code());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
