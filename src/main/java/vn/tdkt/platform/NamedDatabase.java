package vn.tdkt.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's own PostgreSQL, named by {@code spring.datasource.url}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.datasource.url")
class NamedDatabase {

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DatabasePool dataSource(DataSourceProperties named) {
        return named.initializeDataSourceBuilder().type(DatabasePool.class).build();
    }
}
