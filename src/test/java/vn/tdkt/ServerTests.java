package vn.tdkt;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * Base of every test that needs the running server: one context and one PostgreSQL for the whole suite. Whoever adds
 * properties or beans of its own makes a second context, which the suite cannot afford. The sample province is loaded, its
 * year is not opened: walks open years of their own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tdkt.data-directory=target/test-data",
            "tdkt.sample.open-year=false",
            "spring.main.banner-mode=off"
        })
public abstract class ServerTests {}
