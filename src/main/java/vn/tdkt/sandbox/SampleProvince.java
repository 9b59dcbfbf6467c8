package vn.tdkt.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Application;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.report.TargetImport;

/** Fills the empty database of a sandbox with the sample province, whose people are invented and share one password. */
@Component
@SandboxOnly
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SampleProvince implements ApplicationRunner {

    public static final String PASSWORD = "thidua2026";

    public static final String ADMINISTRATOR = "quantri";

    /** Opened with the province, so that a newcomer finds work: the guidance is drafted once its day has come. */
    static final int YEAR = 2026;

    /** Where the sample's clock begins: the guidance is due in two weeks, everything else lies ahead. */
    static final LocalDateTime BEGINS = LocalDateTime.of(YEAR, 5, 5, 8, 0);

    private static final int BEFORE_THE_MODELS = -1;

    private final Organisation organisation;
    private final OrganisationImport organisationImport;
    private final TargetImport targets;
    private final YearOpening opening;
    private final Passwords passwords;
    private final StoredOffset offset;
    private final JdbcClient database;
    private final boolean openYear;

    /** Asked once: a password check is slow on purpose, and anybody may ask for the accounts. */
    private volatile @Nullable Boolean open;

    SampleProvince(
            Organisation organisation,
            OrganisationImport organisationImport,
            TargetImport targets,
            YearOpening opening,
            Passwords passwords,
            StoredOffset offset,
            JdbcClient database,
            @Value("${tdkt.sample.open-year:true}") boolean openYear) {
        this.offset = offset;
        this.database = database;
        this.openYear = openYear;
        this.targets = targets;
        this.opening = opening;
        this.organisation = organisation;
        this.organisationImport = organisationImport;
        this.passwords = passwords;
    }

    /** The only time that the clock goes back, while there is nothing that could be left in the future. */
    @Order(BEFORE_THE_MODELS)
    @EventListener(ApplicationStartedEvent.class)
    void beginInMay() {
        if (openYear && organisation.isEmpty()) {
            offset.begin(BEGINS.atZone(Application.ZONE).toInstant(), ADMINISTRATOR);
        }
    }

    /** Two nodes that start at once on an empty database: the second waits for what the first one loads. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        database.sql("select pg_advisory_xact_lock(hashtext('sample province'))")
                .query(row -> {});
        if (organisation.isEmpty()) {
            load();
        }
    }

    /** Whether its year is open and nobody has written anything in it yet; also after a kill right at its first start. */
    public boolean isUntouched() {
        return openYear && database.sql("""
                                select exists (select from emulation_cycle where year = ?)
                                   and not exists (select from document)
                                """).param(YEAR).query(Boolean.class).single();
    }

    /** One account per role; none when this is no sample province, or its password has been changed. */
    List<SampleAccount> accounts() {
        if (open == null) {
            open = passwords.matches(ADMINISTRATOR, PASSWORD);
        }
        return open ? SampleAccount.ONE_PER_ROLE : List.of();
    }

    private void load() throws IOException {
        byte[] province = sample("province.xlsx");
        organisationImport.apply(province, organisationImport.preview(province).token());
        byte[] registered = sample("targets-2026.xlsx");
        targets.apply(registered, targets.preview(registered).token());
        passwords.setForAllWithout(PASSWORD);
        if (openYear) {
            opening.open(YEAR, ADMINISTRATOR);
        }
    }

    private static byte[] sample(String workbook) throws IOException {
        try (InputStream in = new ClassPathResource("sample/" + workbook).getInputStream()) {
            return in.readAllBytes();
        }
    }
}
