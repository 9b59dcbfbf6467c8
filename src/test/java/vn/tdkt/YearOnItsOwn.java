package vn.tdkt;

import java.time.Instant;
import java.util.Date;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** Goes to the year of a province, where the engine works only when it is told to, and comes back. */
@Component
public class YearOnItsOwn {

    private final OrganisationImport organisationImport;
    private final YearOpening opening;
    private final YearLeftovers leftovers;
    private final IdentityService identity;
    private final People people;
    private final JobExecutor jobExecutor;

    YearOnItsOwn(
            OrganisationImport organisationImport,
            YearOpening opening,
            YearLeftovers leftovers,
            IdentityService identity,
            People people,
            JobExecutor jobExecutor) {
        this.organisationImport = organisationImport;
        this.opening = opening;
        this.leftovers = leftovers;
        this.identity = identity;
        this.people = people;
        this.jobExecutor = jobExecutor;
    }

    /** Nine in the morning of that day, e.g. "09-10"; the province is there. */
    public void arrive(ProvinceOfOneYear province, String monthAndDay) {
        jobExecutor.shutdown();
        ClockUtil.setCurrentTime(Date.from(Instant.parse(province.year() + "-" + monthAndDay + "T02:00:00Z")));
        province.importInto(organisationImport);
    }

    /** As {@link #arrive}, and opens the year. */
    public void open(ProvinceOfOneYear province, String monthAndDay) {
        arrive(province, monthAndDay);
        opening.open(province.year(), province.standingOfficer());
    }

    /** Whoever asks a page or the engine from now on. */
    public void workAs(String account) {
        identity.setAuthentication(account, people.groupsOf(account));
    }

    public void comeBack(int... years) {
        identity.clearAuthentication();
        try {
            IntStream.of(years).forEach(leftovers::withdrawAll);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }
}
