package vn.tdkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.FileSystemUtils;

/**
 * Base of every test that needs the running server: one context and one PostgreSQL for the whole suite. Whoever adds
 * properties or beans of its own makes a second context, which the suite cannot afford. The sample province is loaded, its
 * year is not opened: walks open years of their own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tdkt.data-directory=" + ServerTests.DATA,
            "tdkt.sample.open-year=false",
            "spring.main.banner-mode=off"
        })
public abstract class ServerTests {

    static final String DATA = "target/test-data";

    static {
        forgetTheRunBefore();
    }

    /** Its years are open already, and a test could not open them again. */
    private static void forgetTheRunBefore() {
        try {
            FileSystemUtils.deleteRecursively(Path.of(DATA));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
