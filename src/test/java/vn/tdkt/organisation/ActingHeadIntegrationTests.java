package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.organisation.ClusterRole.HEAD;
import static vn.tdkt.organisation.ClusterRole.NEXT_HEAD;
import static vn.tdkt.organisation.TwoYearBlock.BLOCK;
import static vn.tdkt.organisation.TwoYearBlock.NEXT;
import static vn.tdkt.organisation.TwoYearBlock.YEAR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tdkt.ServerTests;

@RecordApplicationEvents
class ActingHeadIntegrationTests extends ServerTests {

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private Headships headships;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private @Nullable ApplicationEvents events;

    private TwoYearBlock block;
    private LocalDate today;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        block = new TwoYearBlock(database);
        block.remove();
        block.importInto(organisationImport);
    }

    @AfterEach
    void close() {
        block.remove();
    }

    @Test
    void nobodyLeadsAYearForWhichNobodyIsNamed() {
        assertThat(leads(YEAR)).isEqualTo("ZNU1");
        assertThat(leads(NEXT)).isNull();
        agree();
    }

    @Test
    void theNextHeadLeadsTheNextYearWhileTheHeadFinishesItsOwn() {
        block.typed(organisationImport, NEXT_HEAD, YEAR, "ZNU2", today, null);

        assertThat(leads(YEAR)).isEqualTo("ZNU1");
        assertThat(leads(NEXT)).isEqualTo("ZNU2");
        assertThat(heard()).containsExactly(new HeadChanged(BLOCK, YEAR), new HeadChanged(BLOCK, NEXT));
        agree();
    }

    @Test
    void aHeadLeadsBeforeANextHeadFromItsFirstDay() {
        block.typed(organisationImport, NEXT_HEAD, YEAR, "ZNU2", today, null);
        block.typed(organisationImport, HEAD, NEXT, "ZNU3", today.plusDays(1), null);

        assertThat(leads(NEXT)).isEqualTo("ZNU2");
        assertThat(organisation.headOf(BLOCK, NEXT, today.plusDays(1))).contains("ZNU3");
        agree();
        database.sql("update cluster_role set valid_from = ? where cluster = 'ZNK' and role = 'HEAD' and year = 2088")
                .param(today)
                .update();
        assertThat(leads(NEXT)).isEqualTo("ZNU3");
        agree();
    }

    @Test
    void aNextHeadThatIsDissolvedLeadsNothing() {
        block.typed(organisationImport, NEXT_HEAD, YEAR, "ZNU2", today.minusDays(9), null);
        database.sql("update unit set valid_to = ? where code = 'ZNU2'")
                .param(today.minusDays(1))
                .update();

        assertThat(leads(NEXT)).isNull();
        agree();
    }

    @Test
    void tellsRunningWorkOnTheMorningWhenATermThatLayAheadBegins() {
        block.typed(organisationImport, NEXT_HEAD, YEAR, "ZNU2", today, null);
        int before = heard().size();

        headships.tellOfTurnedTerms();

        assertThat(heard().subList(before, heard().size())).containsExactly(new HeadChanged(BLOCK, NEXT));
    }

    /** Whom the features see as head and whom the engine lets work are the same, for every cluster and year. */
    private void agree() {
        for (int year : List.of(YEAR - 1, YEAR, NEXT, NEXT + 1, today.getYear(), today.getYear() + 1)) {
            Map<String, String> groups = new TreeMap<>();
            organisation
                    .heads(year, today)
                    .forEach((cluster, unit) -> people.inGroup(Groups.officersOfUnit(unit))
                            .forEach(officer -> groups.merge(
                                    Groups.officersOfHead(cluster, year),
                                    officer.account(),
                                    (one, other) -> one + " " + other)));
            assertThat(groups).isEqualTo(membersOfHeadGroups(year));
        }
    }

    private Map<String, String> membersOfHeadGroups(int year) {
        Map<String, String> members = new TreeMap<>();
        people.groups().stream()
                .filter(group -> group.startsWith(Groups.officersOfHead("", year)))
                .forEach(group -> people.inGroup(group)
                        .forEach(
                                officer -> members.merge(group, officer.account(), (one, other) -> one + " " + other)));
        return members;
    }

    private @Nullable String leads(int year) {
        return organisation.headOf(BLOCK, year, today).orElse(null);
    }

    private List<HeadChanged> heard() {
        return Objects.requireNonNull(events).stream(HeadChanged.class)
                .filter(changed -> changed.cluster().equals(BLOCK))
                .toList();
    }
}
