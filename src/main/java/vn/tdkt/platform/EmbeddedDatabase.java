package vn.tdkt.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * PostgreSQL inside this process, durable under {@code tdkt.data-directory}, for machines with nothing but a JDK.
 * Naming a server by {@code spring.datasource.url} switches it off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "no server named")
class EmbeddedDatabase {

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    /** Registered without zonky's own exit hook: Spring closes it last, after everything that uses it. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${tdkt.data-directory}") Path directory) throws IOException {
        Path data = DataDirectory.usable(directory.toAbsolutePath()).resolve("postgresql");
        LeftoverServer.end(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DatabasePool dataSource(EmbeddedPostgres server) {
        return DataSourceBuilder.create()
                .type(DatabasePool.class)
                .url(server.getJdbcUrl("postgres", "postgres"))
                .username("postgres")
                .password("postgres")
                .build();
    }
}
