package vn.tdkt.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Closes the start with where to go and, only with the sample province, as whom to log in. */
@Component
class ReadyBlock {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyBlock.class);

    private static final String ADDRESSES = """

            ------------------------------------------------------------------
             Thi đua, khen thưởng đã sẵn sàng (mất %.1f giây)
               Trang đầu        http://localhost:%s/
               Việc cần làm     http://localhost:%s/camunda/app/tasklist/
               Theo dõi         http://localhost:%s/camunda/app/cockpit/
            """;

    private static final String END = "------------------------------------------------------------------";
    private static final double MILLIS = 1000.0;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Environment environment;
    private final ObjectProvider<SampleProvince> sample;
    private final Clock clock;

    ReadyBlock(Environment environment, ObjectProvider<SampleProvince> sample, Clock clock) {
        this.clock = clock;
        this.environment = environment;
        this.sample = sample;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say(ApplicationReadyEvent ready) {
        Duration taken = ready.getTimeTaken();
        LOG.info(text(taken == null ? 0 : taken.toMillis() / MILLIS));
    }

    private String text(double seconds) {
        String port = environment.getProperty("local.server.port", "8080");
        String accounts = sample.stream().map(this::accounts).collect(Collectors.joining());
        return ADDRESSES.formatted(seconds, port, port, port) + accounts + END;
    }

    private String accounts(SampleProvince province) {
        List<SampleAccount> accounts = province.accounts();
        return accounts.isEmpty()
                ? ""
                : accounts.stream()
                        .map(one -> "   %-8s %s%n".formatted(one.account(), one.role()))
                        .collect(Collectors.joining(
                                "",
                                " Tỉnh mẫu (mọi người đều là hư cấu), mật khẩu chung: " + SampleProvince.PASSWORD
                                        + "\n   Hôm nay của tỉnh mẫu là ngày " + DAY.format(LocalDate.now(clock))
                                        + " (đổi ở trang Đồng hồ bằng tài khoản " + SampleProvince.ADMINISTRATOR
                                        + ")\n",
                                ""));
    }
}
