package vn.tdkt.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The LibreOffice of this machine. Where it is missing, tests that need it say so and are skipped; in CI that is a failure. */
public final class LibreOffice {

    static final PdfSettings SETTINGS = new PdfSettings(true, "");

    private LibreOffice() {}

    /** Ends the test as skipped (in CI: as failed) where there is none. */
    public static void require() {
        boolean there = SETTINGS.home().isPresent();
        if (!there) {
            System.err.printf("%n*** TESTS OF PDF BY LIBREOFFICE DID NOT RUN: it is not installed ***%n%n");
            assertThat("true".equals(System.getenv("CI")))
                    .as("tests of PDF must run in CI")
                    .isFalse();
        }
        assumeTrue(there, "no LibreOffice");
    }
}
