package vn.tdkt.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.Preview;

/** Fills an empty embedded database with the sample province, whose people are invented and share one password. */
@Component
@EmbeddedOnly
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SampleProvince implements ApplicationRunner {

    public static final String PASSWORD = "thidua2026";

    static final String ADMINISTRATOR = "quantri";

    private final Organisation organisation;
    private final OrganisationImport organisationImport;
    private final Passwords passwords;

    /** Asked once: a password check is slow on purpose, and anybody may ask for the accounts. */
    private volatile @Nullable Boolean open;

    SampleProvince(Organisation organisation, OrganisationImport organisationImport, Passwords passwords) {
        this.organisation = organisation;
        this.organisationImport = organisationImport;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (organisation.isEmpty()) {
            load();
        }
    }

    /** One account per role; none when this is no sample province, or its password has been changed. */
    List<SampleAccount> accounts() {
        if (open == null) {
            open = passwords.matches(ADMINISTRATOR, PASSWORD);
        }
        return open ? SampleAccount.ONE_PER_ROLE : List.of();
    }

    private void load() throws IOException {
        byte[] workbook = workbook();
        Preview preview = organisationImport.preview(workbook);
        organisationImport.apply(workbook, preview.token());
        passwords.setForAllWithout(PASSWORD);
    }

    private static byte[] workbook() throws IOException {
        try (InputStream in = new ClassPathResource("sample/province.xlsx").getInputStream()) {
            return in.readAllBytes();
        }
    }
}
