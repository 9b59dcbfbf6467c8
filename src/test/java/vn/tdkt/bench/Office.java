package vn.tdkt.bench;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;

/** The whole server in this process, on a database of its own. Jobs run when the benchmark says so. */
final class Office implements AutoCloseable {

    static final String PASSWORD = "mat-khau-thu-1";

    private final ConfigurableApplicationContext context;

    private Office(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Office open(String database, String... more) {
        String[] options = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username=" + PostgreSql.ACCOUNT,
                                "--spring.datasource.password=" + PostgreSql.ACCOUNT,
                                "--tdkt.admin.account=quantri",
                                "--tdkt.admin.password=" + PASSWORD),
                        Stream.of(more))
                .toArray(String[]::new);
        Office office = new Office(new SpringApplicationBuilder(Application.class).run(options));
        office.get(JobExecutor.class).shutdown();
        return office;
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    ApplicationContext context() {
        return context;
    }

    ProcessEngine engine() {
        return get(ProcessEngine.class);
    }

    JdbcClient database() {
        return get(JdbcClient.class);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** As autovacuum would soon: many rows came at once. */
    void analyze() {
        List.of("analyze").forEach(sql -> database().sql(sql).update());
    }

    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
    }
}
