package vn.tdkt;

import static vn.tdkt.organisation.NoiChinh2020.OFFICER;
import static vn.tdkt.organisation.NoiChinh2020.YEAR;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.NoiChinh2020;
import vn.tdkt.organisation.OrganisationImport;

/** Goes to the autumn before 2020, where the engine works only when it is told to, and comes back. */
@Component
class YearOf2020 {

    private final BlockAtWork block;
    private final OrganisationImport organisationImport;
    private final YearOpening opening;
    private final Deadlines deadlines;
    private final YearLeftovers leftovers;
    private final JdbcClient database;
    private final JobExecutor jobExecutor;

    YearOf2020(
            BlockAtWork block,
            OrganisationImport organisationImport,
            YearOpening opening,
            Deadlines deadlines,
            YearLeftovers leftovers,
            JdbcClient database,
            JobExecutor jobExecutor) {
        this.block = block;
        this.organisationImport = organisationImport;
        this.opening = opening;
        this.deadlines = deadlines;
        this.leftovers = leftovers;
        this.database = database;
        this.jobExecutor = jobExecutor;
    }

    /** Opened with the launch after Tết, as the block of seed 002 had it. */
    void begin() {
        jobExecutor.shutdown();
        block.on(2019, 9, 20);
        NoiChinh2020.importInto(organisationImport);
        opening.open(YEAR, OFFICER);
        deadlines.move(
                new MilestoneDate(YEAR, "launch-plan", null, null, LocalDate.of(2020, 2, 10), "Phát động sau Tết"),
                OFFICER);
        block.on(2019, 10, 1);
    }

    void withdrawWhatIsLeft() {
        database.sql("update emulation_cycle set closed_at = null where year = ?")
                .param(YEAR)
                .update();
        leftovers.withdrawAll(YEAR);
        leftovers.withdrawAll(YEAR + 1);
    }

    void comeBack() {
        ClockUtil.reset();
        jobExecutor.start();
    }
}
